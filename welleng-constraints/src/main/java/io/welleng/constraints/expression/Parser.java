package io.welleng.constraints.expression;

import io.welleng.constraints.expression.Lexer.Kind;
import io.welleng.constraints.expression.Lexer.Token;
import io.welleng.constraints.expression.Operator.Level;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.check.NearestName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Recursive descent, one method for each level of precedence; checks types as it goes. */
final class Parser {

    private static final List<String> FUNCTIONS = List.of("abs", "avg", "max", "min");

    private static final String VALUE = "a number, a tag, a function or '('";

    private final String text;
    private final String field;
    private final List<Token> tokens;
    private final Map<String, Integer> tagPlaces = new LinkedHashMap<>();
    private final Set<Node> windows = new HashSet<>();
    private int next;
    private int depth;

    private Parser(String text, String field) {
        this.text = text;
        this.field = field;
        this.tokens = Lexer.tokens(text, field);
    }

    /** The parsed text. @param tagPlaces index at which each tag comes first, in that order */
    record Parsed(Node root, Map<String, Integer> tagPlaces) {}

    static Parsed parse(String text, String field) {
        Parser parser = new Parser(text, field);
        Node root = parser.binary(Level.OR);
        Token rest = parser.peek();
        if (rest.kind() != Kind.END) {
            String comparison =
                    Operator.binary(rest.text(), Level.COMPARISON) == null ? "" : "'and' between two comparisons or ";
            throw parser.fault(rest, comparison + "an operator or the end");
        }
        return new Parsed(root, parser.tagPlaces);
    }

    /** Operands of {@code level} or tighter, joined by the operators of {@code level} from the left. */
    private Node binary(int level) {
        if (level == Level.NOT) {
            return not();
        }
        if (level == Level.SIGN) {
            return sign();
        }
        Token begin = peek();
        Node left = binary(level + 1);
        for (Operator operator = operatorAhead(level); operator != null; operator = operatorAhead(level)) {
            Token symbol = take();
            require(left, operator, begin, "left of '" + symbol.text() + "'");
            Token beginOfRight = peek();
            Node right = binary(level + 1);
            require(right, operator, beginOfRight, "right of '" + symbol.text() + "'");
            left = new Node.Binary(operator, left, right);
            if (level == Level.COMPARISON) {
                return left;
            }
        }
        return left;
    }

    private Operator operatorAhead(int level) {
        Token token = peek();
        return token.kind() == Kind.SYMBOL || token.kind() == Kind.NAME ? Operator.binary(token.text(), level) : null;
    }

    private Node not() {
        if (!peek().is("not")) {
            return binary(Level.COMPARISON);
        }
        deeper(take());
        Token begin = peek();
        Node operand = not();
        require(operand, Operator.NOT, begin, "after 'not'");
        depth--;
        return new Node.Unary(Operator.NOT, operand);
    }

    private Node sign() {
        if (!peek().is("-")) {
            return primary();
        }
        deeper(take());
        Token begin = peek();
        Node operand = sign();
        require(operand, Operator.NEGATE, begin, "after '-'");
        depth--;
        return operand instanceof Node.Constant number
                ? new Node.Constant(-number.value())
                : new Node.Unary(Operator.NEGATE, operand);
    }

    private Node primary() {
        Token token = take();
        switch (token.kind()) {
            case NUMBER:
                return new Node.Constant(Double.parseDouble(token.text()));
            case QUOTED:
                return reading(token);
            case NAME:
                if (peek().is("(")) {
                    return call(token);
                }
                if (FUNCTIONS.contains(token.text())) {
                    throw fault(peek(), "'(' after '" + token.text() + "'");
                }
                if (Lexer.RESERVED.contains(token.text())) {
                    throw fault(token, VALUE);
                }
                return reading(token);
            default:
                if (!token.is("(")) {
                    throw fault(token, VALUE);
                }
                deeper(token);
                Node inner = binary(Level.OR);
                close("an operator or ')'");
                return inner;
        }
    }

    private Node reading(Token tag) {
        tagPlaces.putIfAbsent(tag.text(), tag.at());
        return new Node.Reading(tag.text());
    }

    private Node call(Token function) {
        if (!FUNCTIONS.contains(function.text())) {
            String nearest = NearestName.of(function.text(), FUNCTIONS);
            throw fault(
                    function,
                    "one of the functions abs, avg, max and min"
                            + (nearest.isEmpty() ? "" : ", nearest \"" + nearest + "\","));
        }
        deeper(take());
        Node first = argument(function);
        if (function.is("abs")) {
            close("an operator or ')'");
            return new Node.Unary(Operator.ABS, first);
        }
        if (!peek().is(",")) {
            throw fault(peek(), "an operator or ','");
        }
        Token comma = take();
        if (peek().kind() == Kind.NUMBER && tokens.get(next + 1).kind() == Kind.NAME) {
            return window(function, first, comma);
        }
        if (function.is("avg")) {
            throw fault(peek(), "the length of a window such as 10 min");
        }
        Operator operator = function.is("min") ? Operator.MIN : Operator.MAX;
        Node folded = new Node.Binary(operator, first, argument(function));
        while (peek().is(",")) {
            take();
            folded = new Node.Binary(operator, folded, argument(function));
        }
        close("an operator, ',' or ')'");
        return folded;
    }

    private Node argument(Token function) {
        Token begin = peek();
        Node argument = binary(Level.OR);
        if (argument.isCondition()) {
            throw fault(begin, "a number in '" + function.text() + "', not a condition,");
        }
        return argument;
    }

    private Node window(Token function, Node over, Token comma) {
        if (!(over instanceof Node.Reading reading)) {
            throw fault(comma, "a single tag as what is seen through a window, before the ','");
        }
        Token number = take();
        Token unit = take();
        if (!Durations.UNITS.contains(unit.text())) {
            throw fault(unit, "one of the units s, min, h and d");
        }
        long millis = Durations.millis(number.text(), unit.text());
        if (millis == 0L) {
            throw fault(number, "a window of whole milliseconds from 0.001 s to 366 d");
        }
        close("')'");
        Node window = new Node.Windowed(Fold.of(function.text()), reading.tag(), millis);
        windows.add(window);
        if (windows.size() > Expression.MAX_WINDOWS) {
            throw fault(function, "at most " + Expression.MAX_WINDOWS + " different windows, not one more");
        }
        return window;
    }

    private void close(String needed) {
        Token token = take();
        if (!token.is(")")) {
            throw fault(token, needed);
        }
        depth--;
    }

    private void deeper(Token token) {
        depth++;
        if (depth > Expression.MAX_DEPTH) {
            throw fault(token, "at most " + Expression.MAX_DEPTH + " levels of '(', '-' and 'not', not more");
        }
    }

    private void require(Node operand, Operator operator, Token begin, String where) {
        if (operand.isCondition() != operator.takesConditions) {
            throw fault(
                    begin,
                    (operator.takesConditions ? "a condition, not a number, " : "a number, not a condition, ") + where);
        }
    }

    private Token peek() {
        return tokens.get(next);
    }

    /** The token ahead; the end is never passed. */
    private Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }

    private InvalidInputException fault(Token token, String needed) {
        return Fault.at(field, text, token.at(), needed);
    }
}
