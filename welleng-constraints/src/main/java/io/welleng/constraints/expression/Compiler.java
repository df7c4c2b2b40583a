package io.welleng.constraints.expression;

import io.welleng.constraints.telemetry.Tags;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns expressions into a straight line of operations on numbered registers: first the constants, then the tags, the
 * windows, and one register for the result of each operation. What occurs twice is computed once. Operations of one kind
 * that need nothing of each other stand together, see {@link Operations}.
 */
final class Compiler {

    private final Tags tags;
    private final List<Node.Constant> constants = new ArrayList<>();
    private final List<Node.Reading> readings = new ArrayList<>();
    private final List<Node.Windowed> windows = new ArrayList<>();
    private final List<Node> operations = new ArrayList<>();
    private final Map<Node, Integer> depths = new HashMap<>();
    private final Map<Node, Integer> numbers = new HashMap<>();

    Compiler(Tags tags) {
        this.tags = tags;
    }

    ExpressionProgram program(List<Expression> expressions, int maxReadings) {
        expressions.forEach(expression -> collect(expression.root()));
        operations.sort(Comparator.<Node>comparingInt(depths::get).thenComparing(Compiler::operator));
        List<Node> registers = new ArrayList<>(constants);
        registers.addAll(readings);
        registers.addAll(windows);
        int first = registers.size();
        registers.addAll(operations);
        for (int i = 0; i < registers.size(); i++) {
            numbers.put(registers.get(i), i);
        }
        return new ExpressionProgram(
                expressions,
                constants.stream().mapToDouble(Node.Constant::value).toArray(),
                readings.stream().mapToInt(node -> number(node.tag())).toArray(),
                windows.stream()
                        .map(node -> {
                            int place = number(node.tag());
                            return new ExpressionProgram.WindowPlan(node.fold(), tags.tag(place), place, node.millis());
                        })
                        .toArray(ExpressionProgram.WindowPlan[]::new),
                new Operations(
                        first,
                        operations.stream().map(Compiler::operator).toArray(Operator[]::new),
                        operations.stream().mapToInt(this::left).toArray(),
                        operations.stream().mapToInt(this::right).toArray()),
                expressions.stream().mapToInt(e -> numbers.get(e.root())).toArray(),
                maxReadings);
    }

    private int number(String tag) {
        return tags.number(tag, "expression");
    }

    private static Operator operator(Node operation) {
        return operation instanceof Node.Binary binary ? binary.operator() : ((Node.Unary) operation).operator();
    }

    private int left(Node operation) {
        return numbers.get(
                operation instanceof Node.Binary binary ? binary.left() : ((Node.Unary) operation).operand());
    }

    private int right(Node operation) {
        return numbers.get(
                operation instanceof Node.Binary binary ? binary.right() : ((Node.Unary) operation).operand());
    }

    /** Lists a node once; returns how many operations stand above each other in it. */
    private int collect(Node node) {
        Integer known = depths.get(node);
        if (known != null) {
            return known;
        }
        int depth = 0;
        if (node instanceof Node.Constant constant) {
            constants.add(constant);
        } else if (node instanceof Node.Reading reading) {
            readings.add(reading);
        } else if (node instanceof Node.Windowed window) {
            windows.add(window);
        } else if (node instanceof Node.Unary unary) {
            depth = 1 + collect(unary.operand());
            operations.add(unary);
        } else if (node instanceof Node.Binary binary) {
            depth = 1 + Math.max(collect(binary.left()), collect(binary.right()));
            operations.add(binary);
        }
        depths.put(node, depth);
        return depth;
    }
}
