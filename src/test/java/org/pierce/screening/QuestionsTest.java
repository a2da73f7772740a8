package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Topic;

class QuestionsTest {

    private static final String FILE = """
            SUP-05:
              title: A procedure is done without an examination
              question: Who saw the patient?
              topic: examination
              why: Charts show it.
              authority: house judgment
            """;

    private final Questions questions = Questions.parse("questions", FILE);

    @Test
    void theQuestionOfAComputedFlagStandsWhileFactsLeaveItOpen() {
        assertThat(open(Result.NOT_KNOWN, Examination.EXAMINED)).hasSize(1);
        assertThat(open(Result.NOT_EXAMINED, Examination.NOT_EXAMINED)).hasSize(1);
        assertThat(open(Result.FOUND, Examination.NOT_EXAMINED)).isEmpty();
        assertThat(open(Result.NOT_FOUND, Examination.EXAMINED)).isEmpty();
        assertThat(open(Result.CLEARED, Examination.EXAMINED)).isEmpty();
    }

    @Test
    void thatOfAnotherFlagStandsWhileItsTopicIsNotExamined() {
        assertThat(questions.open(List.of(), Map.of(Topic.EXAMINATION, Examination.NOT_KNOWN)))
                .extracting(Question::document)
                .containsExactly(Topic.EXAMINATION.document());
        assertThat(questions.open(List.of(), Map.of(Topic.EXAMINATION, Examination.EXAMINED)))
                .isEmpty();
    }

    @Test
    void whatIsMissingOrUnknownIsRefused() {
        assertThatThrownBy(() -> Questions.parse("questions", FILE.replace("  why: Charts show it.\n", "")))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("why");
        assertThatThrownBy(() -> Questions.parse("questions", FILE.replace("topic: examination", "topic: charts")))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("charts");
    }

    @Test
    void everyQuestionOfTheBuildSaysOfItsFlagWhatTheRuleSays() {
        var catalog = RuleCatalog.standard();
        assertThat(Questions.standard().list()).isNotEmpty().allSatisfy(question -> {
            assertThat(question.question()).as(question.flag()).endsWith("?");
            catalog.findFlag(question.flag())
                    .ifPresent(flag -> assertThat(question.title()).isEqualTo(flag.title()));
        });
    }

    private List<Question> open(Result result, Examination examination) {
        return questions.open(
                List.of(new FlagOutcome("P1", "SUP-05", result, "", List.of())),
                Map.of(Topic.EXAMINATION, examination));
    }
}
