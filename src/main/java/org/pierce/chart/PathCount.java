package org.pierce.chart;

/** How many control paths reach a domain; silence is never clearance, so zero has three words. */
public sealed interface PathCount {
    /** The words in the row. */
    String words();

    /** @param count at least 1 */
    record Found(int count) implements PathCount {
        public Found {
            if (count < 1) {
                throw new IllegalArgumentException("A number of paths is at least 1: say none found instead.");
            }
        }

        @Override
        public String words() {
            return Integer.toString(count);
        }
    }

    /** Facts do not rule control out, but none is certain. @param count at least 1 */
    record Possible(int count) implements PathCount {
        public Possible {
            if (count < 1) {
                throw new IllegalArgumentException("A number of paths is at least 1: say none found instead.");
            }
        }

        @Override
        public String words() {
            return count + " possible";
        }
    }

    /** Examined, and no path was found. */
    record NoneFound() implements PathCount {
        @Override
        public String words() {
            return "none found";
        }
    }

    /** A fact or a rule of law is missing. */
    record NotKnown() implements PathCount {
        @Override
        public String words() {
            return "not known";
        }
    }

    /** Nobody looked. */
    record NotExamined() implements PathCount {
        @Override
        public String words() {
            return "not examined";
        }
    }

    static PathCount found(int count) {
        return new Found(count);
    }

    static PathCount possible(int count) {
        return new Possible(count);
    }

    static PathCount noneFound() {
        return new NoneFound();
    }

    static PathCount notKnown() {
        return new NotKnown();
    }

    static PathCount notExamined() {
        return new NotExamined();
    }

    /** Reads what {@link #words()} wrote. */
    static PathCount parse(String words) {
        return switch (words) {
            case "none found" -> noneFound();
            case "not known" -> notKnown();
            case "not examined" -> notExamined();
            default ->
                words.endsWith(" possible")
                        ? possible(Integer.parseInt(words.substring(0, words.indexOf(' '))))
                        : found(Integer.parseInt(words));
        };
    }
}
