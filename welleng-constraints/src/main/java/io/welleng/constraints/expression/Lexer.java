package io.welleng.constraints.expression;

import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts an expression into tokens. */
final class Lexer {

    enum Kind {
        NUMBER,
        /** A name without quotes: a tag, a word of the language, a function or a unit. */
        NAME,
        /** A tag in back quotes; the text is without them. */
        QUOTED,
        SYMBOL,
        END
    }

    /** A token and the index at which it begins. */
    record Token(Kind kind, String text, int at) {

        boolean is(String wanted) {
            return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(wanted);
        }
    }

    /** Names that mean something else than a tag. */
    static final Set<String> RESERVED = Set.of("and", "or", "not", "min", "max", "abs", "avg");

    private final String text;
    private final String field;
    private int at;

    private Lexer(String text, String field) {
        this.text = text;
        this.field = field;
    }

    /** All tokens of the text, the last of them {@link Kind#END}. */
    static List<Token> tokens(String text, String field) {
        if (text.length() > Expression.MAX_LENGTH) {
            throw new InvalidInputException(
                    field,
                    "an expression of at most " + Expression.MAX_LENGTH + " characters",
                    "",
                    text.length() + " characters");
        }
        Lexer lexer = new Lexer(text, field);
        List<Token> tokens = new ArrayList<>();
        Token token;
        do {
            token = lexer.next();
            tokens.add(token);
            if (tokens.size() > Expression.MAX_TOKENS + 1) {
                throw lexer.fault(
                        token.at, "at most " + Expression.MAX_TOKENS + " numbers, names and symbols, not more");
            }
        } while (token.kind != Kind.END);
        return tokens;
    }

    private Token next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int from = at;
        if (from == text.length()) {
            return new Token(Kind.END, "", from);
        }
        char c = text.charAt(from);
        if (isDigit(c)) {
            return number(from);
        }
        if (isLetter(c)) {
            while (isLetter(peek()) || isDigit(peek())) {
                at++;
            }
            return token(Kind.NAME, text.substring(from, at), from);
        }
        if (c == '`') {
            int end = text.indexOf('`', from + 1);
            if (end < 0) {
                throw fault(from, "a closing back quote for the one");
            }
            at = end + 1;
            if (text.substring(from + 1, end).isBlank()) {
                throw fault(from, "a tag between the back quotes");
            }
            return token(Kind.QUOTED, text.substring(from + 1, end), from);
        }
        return symbol(c, from);
    }

    private Token number(int from) {
        digits();
        if (peek() == '.') {
            at++;
            if (!isDigit(peek())) {
                throw fault(at, "a digit after the decimal point");
            }
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            int exponent = at;
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            if (isDigit(peek())) {
                digits();
            } else {
                at = exponent;
            }
        }
        String number = text.substring(from, at);
        double value = Double.parseDouble(number);
        if (Double.isInfinite(value) || value == 0.0 && number.matches("[0.]*[1-9].*")) {
            throw fault(from, "a number within 4.9E-324 to 1.8E308");
        }
        return token(Kind.NUMBER, number, from);
    }

    private Token symbol(char c, int from) {
        at++;
        if (peek() == '=' && "<>=!".indexOf(c) >= 0) {
            at++;
        } else if ("<>+-*/(),".indexOf(c) < 0) {
            throw fault(
                    from,
                    switch (c) {
                        case '=' -> "'==' instead of '='";
                        case '!' -> "'not' or '!=' instead of '!'";
                        case '&' -> "'and' instead of '&'";
                        case '|' -> "'or' instead of '|'";
                        default ->
                            "a number, a name (in back quotes if it is not of letters, digits and underscores)"
                                    + " or an operator";
                    });
        }
        return new Token(Kind.SYMBOL, text.substring(from, at), from);
    }

    private Token token(Kind kind, String content, int from) {
        if (content.length() > Expression.MAX_NAME_LENGTH) {
            throw fault(from, "a number or name of at most " + Expression.MAX_NAME_LENGTH + " characters");
        }
        return new Token(kind, content, from);
    }

    private void digits() {
        while (isDigit(peek())) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private InvalidInputException fault(int where, String needed) {
        return Fault.at(field, text, where, needed);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    /** Writes a tag, in back quotes if it could be read as something else. */
    static void printName(String tag, StringBuilder out) {
        boolean plain = isLetter(tag.charAt(0)) && !RESERVED.contains(tag);
        for (int i = 1; plain && i < tag.length(); i++) {
            plain = isLetter(tag.charAt(i)) || isDigit(tag.charAt(i));
        }
        if (plain) {
            out.append(tag);
        } else {
            out.append('`').append(tag).append('`');
        }
    }
}
