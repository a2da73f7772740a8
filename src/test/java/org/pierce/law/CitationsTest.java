package org.pierce.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is cited that the research did not list, and nothing is said without a basis. */
class CitationsTest {

    private static final LawBook BOOK = LawBook.load();

    static List<String> jurisdictions() {
        return BOOK.jurisdictions();
    }

    @ParameterizedTest
    @MethodSource("jurisdictions")
    void listsWhatTheResearchLists(String code) throws IOException {
        assertThat(BOOK.get(code).citations()).isEqualTo(researched().getOrDefault(code, List.of()));
    }

    @ParameterizedTest
    @MethodSource("jurisdictions")
    void numbersOfACitationStandInTheList(String code) throws IOException {
        var list = String.join(" ", researched().getOrDefault(code, List.of()));
        for (var row : BOOK.get(code).rows()) {
            if (row.citation() != null) {
                for (var number : row.citation().replaceAll("\\([^)]*\\)", " ").split("[^0-9]+")) {
                    assertThat(list).as("%s, line %d", code, row.line()).contains(number);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("jurisdictions")
    void everyRowHasABasisAndEveryGeneralKnowledgeIsCapped(String code) {
        assertThat(BOOK.get(code).rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.basis()).isIn(Basis.PRIMARY, Basis.SECONDARY, Basis.GENERAL_KNOWLEDGE);
            assertThat(row.basis().cap())
                    .isEqualTo(
                            switch (row.basis()) {
                                case COUNSEL, PRIMARY -> SeverityCap.NONE;
                                case SECONDARY -> SeverityCap.HIGH;
                                case GENERAL_KNOWLEDGE -> SeverityCap.MEDIUM;
                            });
        });
    }

    @Test
    void primaryTextIsClaimedOnlyWhereTheResearchIsSure() {
        for (var code : BOOK.jurisdictions()) {
            var law = BOOK.get(code);
            if (!law.confidence().equals("high")) {
                assertThat(law.rows()).as(code).noneMatch(row -> row.basis() == Basis.PRIMARY);
            }
        }
    }

    private static Map<String, List<String>> researched() throws IOException {
        try (var in =
                Objects.requireNonNull(CitationsTest.class.getResourceAsStream("/law/citations-researched.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.groupingBy(
                            cells -> cells[0],
                            LinkedHashMap::new,
                            Collectors.mapping(cells -> cells[1], Collectors.toList())));
        }
    }
}
