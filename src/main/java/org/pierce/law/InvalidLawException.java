package org.pierce.law;

import java.util.List;
import java.util.stream.Collectors;

/** The files of the law hold mistakes; all of them are listed. */
public final class InvalidLawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<LawProblem> problems;

    InvalidLawException(List<LawProblem> problems) {
        super("The law cannot be read: %d problem%s. Correct the files and start again.%n%s"
                .formatted(
                        problems.size(),
                        problems.size() == 1 ? "" : "s",
                        problems.stream()
                                .map(LawProblem::toString)
                                .collect(Collectors.joining(System.lineSeparator()))));
        this.problems = List.copyOf(problems);
    }

    public List<LawProblem> problems() {
        return problems;
    }
}
