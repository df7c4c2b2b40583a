package io.welleng.constraints.expression;

import io.welleng.constraints.telemetry.Tags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns an expression into a straight line of operations on numbered registers: first the constants, then the tags, the
 * windows, and one register for the result of each operation. What occurs twice is computed once.
 */
final class Compiler {

    private final Tags tags;
    private final List<Node.Constant> constants = new ArrayList<>();
    private final List<Node.Reading> readings = new ArrayList<>();
    private final List<Node.Windowed> windows = new ArrayList<>();
    private final List<Node> operations = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();

    Compiler(Tags tags) {
        this.tags = tags;
    }

    ExpressionProgram program(Expression expression, Node root, int maxReadings) {
        collect(root);
        List<Node> registers = new ArrayList<>(constants);
        registers.addAll(readings);
        registers.addAll(windows);
        registers.addAll(operations);
        for (int i = 0; i < registers.size(); i++) {
            numbers.put(registers.get(i), i);
        }
        int[] code = new int[operations.size()];
        for (int i = 0; i < code.length; i++) {
            code[i] = word(operations.get(i));
        }
        return new ExpressionProgram(
                expression,
                constants.stream().mapToDouble(Node.Constant::value).toArray(),
                readings.stream().mapToInt(node -> number(node.tag())).toArray(),
                windows.stream()
                        .map(node -> new ExpressionProgram.WindowPlan(node.fold(), number(node.tag()), node.millis()))
                        .toArray(ExpressionProgram.WindowPlan[]::new),
                code,
                numbers.get(root),
                maxReadings);
    }

    private int number(String tag) {
        return tags.number(tag, "expression");
    }

    private int word(Node operation) {
        if (operation instanceof Node.Binary binary) {
            return ExpressionProgram.word(binary.operator(), numbers.get(binary.left()), numbers.get(binary.right()));
        }
        Node.Unary unary = (Node.Unary) operation;
        return ExpressionProgram.word(unary.operator(), numbers.get(unary.operand()), numbers.get(unary.operand()));
    }

    /** Lists a node once, after what it needs. */
    private void collect(Node node) {
        if (numbers.putIfAbsent(node, 0) != null) {
            return;
        }
        if (node instanceof Node.Constant constant) {
            constants.add(constant);
        } else if (node instanceof Node.Reading reading) {
            readings.add(reading);
        } else if (node instanceof Node.Windowed window) {
            windows.add(window);
        } else if (node instanceof Node.Unary unary) {
            collect(unary.operand());
            operations.add(unary);
        } else if (node instanceof Node.Binary binary) {
            collect(binary.left());
            collect(binary.right());
            operations.add(binary);
        }
    }
}
