package org.pierce.screening;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pierce.store.GraphContent;

/** The pattern of a MATCH: whether it asks for a node or relationship that the snapshot lacks. */
final class PatternText {

    private static final Pattern END = Pattern.compile("\\b(WHERE|USING)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELEMENT = Pattern.compile("\\((\\.*)\\)|\\[(\\.*)](?!\\s*->?\\s*[{+*])");

    /** A variable, names of which one must be there, and perhaps properties; anything more is left alone. */
    private static final Pattern NAMED =
            Pattern.compile("\\s*\\w*\\s*:\\s*(\\w+(?:\\s*\\|\\s*\\w+)*)\\s*(?:\\{([^{}]*)})?\\s*");

    private static final Pattern PROPERTY = Pattern.compile("(?:^|,)\\s*(\\w+)\\s*:(\\s+)(?=,|$)");
    private static final Pattern WORD = Pattern.compile("\\s*'([\\w -]+)'\\s*");

    private final GraphContent content;

    PatternText(GraphContent content) {
        this.content = content;
    }

    boolean lacksAnElement(QueryText match) {
        var outer = match.outer();
        var end = END.matcher(outer);
        var pattern = end.find() ? outer.substring(0, end.start()) : outer;
        if (pattern.contains("|")) {
            return false;
        }
        var element = ELEMENT.matcher(pattern);
        while (element.find()) {
            boolean isNode = element.group(1) != null;
            int group = isNode ? 1 : 2;
            // A bracket right behind a name calls a function.
            boolean isCall = isNode && pattern.substring(0, element.start()).matches("(?s).*\\w\\s*");
            if (!isCall && isLacking(match.part(element.start(group), element.end(group)), isNode)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLacking(QueryText element, boolean isNode) {
        var named = NAMED.matcher(element.plain());
        if (!named.matches()) {
            return false;
        }
        var names = List.of(named.group(1).split("\\s*\\|\\s*"));
        Predicate<String> isNowhere = isNode ? content::lacksLabel : content::lacksType;
        return names.stream().allMatch(isNowhere)
                || (names.size() == 1 && named.group(2) != null && lacksWord(element, named, isNode));
    }

    private boolean lacksWord(QueryText element, Matcher named, boolean isNode) {
        var properties = element.part(named.start(2), named.end(2));
        var property = PROPERTY.matcher(properties.plain());
        while (property.find()) {
            var word = WORD.matcher(properties.source().substring(property.start(2), property.end(2)));
            var name = property.group(1);
            if (word.matches()
                    && (isNode
                            ? content.lacksLabel(named.group(1), name, word.group(1))
                            : content.lacksType(named.group(1), name, word.group(1)))) {
                return true;
            }
        }
        return false;
    }
}
