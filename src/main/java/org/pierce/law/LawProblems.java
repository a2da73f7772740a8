package org.pierce.law;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in all files, so that it is shown at once. */
final class LawProblems {

    private final List<LawProblem> problems = new ArrayList<>();

    void add(String file, int line, String what, String remedy) {
        problems.add(new LawProblem(file, line, what, remedy));
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidLawException(problems);
        }
    }
}
