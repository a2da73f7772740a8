package org.pierce.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each mistake in the files of the law is found at start, with its place and its remedy, and all at once. */
class BrokenLawTest {

    private static final String PARAMETERS = """
            - id: lay_max
              title: Largest share of lay parties
              type: percent
              doc: Share.
            - id: forms
              title: Forms
              type: words
              words: form
              doc: Forms.
            - id: domains
              title: Decisions
              type: domains
              doc: Decisions.
            - id: proxy
              title: Proxy
              type: word
              words: [barred, allowed]
              doc: Proxy.
            """;

    private static final String HEAD = """
            jurisdiction: XX
            name: Exland
            researched: 2026-11-21
            confidence: high
            summary: Invented.
            citations: [Code 12.3, 4.5]
            not_known:
              - parameters: [lay_max, forms, domains, proxy]
                because: Not found.
            """;

    @Test
    void aWholeLawIsRead() {
        var book = LawBook.load(source("""
                rows:
                  - parameter: lay_max
                    value: 0
                    comparison: at most
                    when: {form: [pc]}
                    basis: secondary
                    citation: Code 12.5
                """));
        assertThat(book.jurisdictions()).containsExactly("XX");
    }

    @Test
    void allMistakesAreListedTogether() {
        var broken = catchThrowableOfType(InvalidLawException.class, () -> LawBook.load(source("""
                        rows:
                          - parameter: lay_mux
                            value: 0
                            basis: secondary
                          - parameter: domains
                            value: [CLINICIAN_HIRE_FIRE, HAIRCUTS]
                            basis: secondary
                          - parameter: lay_max
                            value: 120
                            comparison: at most
                            basis: secondary
                          - parameter: proxy
                            value: maybe
                            basis: hearsay
                            colour: red
                        """)));
        assertThat(broken.problems())
                .extracting(LawProblem::what)
                .contains(
                        "lay_mux is not a parameter.",
                        "HAIRCUTS is not a decision domain.",
                        "120 is out of range.",
                        "proxy does not take maybe.",
                        "hearsay is not a basis.",
                        "colour is not a key here.");
        assertThat(broken.problems()).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("XX.yaml");
            assertThat(problem.line()).isPositive();
            assertThat(problem.remedy()).isNotBlank();
        });
        assertThat(broken).hasMessageContaining("XX.yaml, line 11: lay_mux is not a parameter.");
    }

    @Test
    void aDayThatIsNone() {
        assertProblem("from: 2026-02-30", "2026-02-30 is not a day.");
    }

    @Test
    void anEndBeforeTheBeginning() {
        assertProblem("from: 2026-02-01\n    to: 2026-01-31", "The row ends before it begins.");
    }

    @Test
    void aCitationThatIsNotListed() {
        assertProblem("citation: Code 99.9", "99.9 does not stand in the citations of the file.");
    }

    @Test
    void aProfessionThatIsNone() {
        assertProblem("professions: [wizardry]", "wizardry is not a profession.");
    }

    @Test
    void aConditionThatIsNone() {
        assertProblem("when: {moon: full}", "moon is not a key here.");
        assertProblem("when: {form: [castle]}", "form does not take castle.");
        assertProblem("when: {facility_license: perhaps}", "facility_license does not take perhaps.");
    }

    @Test
    void aNumberWithoutComparison() {
        assertThatThrownBy(() -> LawBook.load(source("""
                        rows:
                          - parameter: lay_max
                            value: 5
                            basis: secondary
                        """))).hasMessageContaining("A number needs a comparison.");
    }

    @Test
    void aMissingBasis() {
        assertThatThrownBy(() -> LawBook.load(source("""
                        rows:
                          - parameter: proxy
                            value: barred
                        """))).hasMessageContaining("basis is missing.");
    }

    @Test
    void twoRowsOfTheSameReachAndDay() {
        assertThatThrownBy(() -> LawBook.load(source("""
                        rows:
                          - parameter: proxy
                            value: barred
                            from: 2020-01-01
                            to: 2026-01-01
                            basis: secondary
                          - parameter: proxy
                            value: allowed
                            from: 2026-01-01
                            basis: secondary
                        """)))
                .hasMessageContaining("proxy says two things of the same day (see line 11).");
    }

    @Test
    void rowsThatFollowEachOtherDoNotOverlap() {
        var text = HEAD.replace(", proxy", "") + """
                rows:
                  - parameter: proxy
                    value: barred
                    to: 2025-12-31
                    basis: secondary
                  - parameter: proxy
                    value: allowed
                    from: 2026-01-01
                    basis: secondary
                """;
        assertThat(LawBook.load(source(PARAMETERS, text)).jurisdictions()).containsExactly("XX");
    }

    @Test
    void aParameterThatNobodySpeaksOf() {
        assertThatThrownBy(() -> LawBook.load(source(PARAMETERS, HEAD.replace(", proxy", ""))))
                .hasMessageContaining("proxy has no row.");
    }

    @Test
    void aParameterBothKnownAndNot() {
        assertThatThrownBy(() -> LawBook.load(source("""
                        rows:
                          - parameter: proxy
                            value: barred
                            basis: secondary
                        """))).hasMessageContaining("proxy is known and not known.");
    }

    @Test
    void aFileThatIsMissingOrNotYaml() {
        assertThatThrownBy(() -> LawBook.load(source(PARAMETERS, "rows: [")))
                .isInstanceOf(InvalidLawException.class)
                .hasMessageContaining("Not YAML");
        assertThatThrownBy(() -> LawBook.load(file -> Optional.empty()))
                .isInstanceOf(InvalidLawException.class)
                .hasMessageContaining("parameters.yaml, line 1: The file is missing.");
    }

    @Test
    void aTypeThatIsNone() {
        assertThatThrownBy(() -> LawBook.load(source(PARAMETERS.replace("percent", "colour"), HEAD)))
                .hasMessageContaining("Such a type is not known.");
    }

    private static void assertProblem(String line, String what) {
        assertThatThrownBy(() -> LawBook.load(source("""
                        rows:
                          - parameter: forms
                            value: [pc]
                            basis: secondary
                        """ + "    " + line + "\n")))
                .isInstanceOf(InvalidLawException.class)
                .hasMessageContaining(what);
    }

    private static LawSource source(String rows) {
        return source(PARAMETERS, HEAD + rows);
    }

    private static LawSource source(String parameters, String law) {
        Map<String, String> files = new HashMap<>();
        files.put("parameters.yaml", parameters);
        files.put("jurisdictions.yaml", "jurisdictions: [XX]\n");
        files.put("XX.yaml", law);
        return file -> Optional.ofNullable(files.get(file));
    }
}
