package org.pierce.screening;

import java.util.List;
import org.pierce.structure.Topic;

/**
 * The assessment of one practice.
 *
 * @param practice id of the practice
 * @param grade the first grade that applies
 * @param also further grades that apply
 * @param name the leg "ownership in name"
 * @param control the leg "control or profit"
 * @param composition how the state composes the legs, in words
 * @param outcomes every flag with what came of it
 * @param contrary named facts that speak against lay control, in words with their source
 * @param examined topics that were examined
 * @param ask topics to ask for, the deciding ones first
 * @param questions what facts alone do not settle and nobody has answered
 * @param reason why this grade, one or two sentences
 */
public record PracticeAssessment(
        String practice,
        Grade grade,
        List<Grade> also,
        LegResult name,
        LegResult control,
        String composition,
        List<FlagOutcome> outcomes,
        List<String> contrary,
        List<Topic> examined,
        List<Topic> ask,
        List<Question> questions,
        String reason) {

    public PracticeAssessment {
        also = List.copyOf(also);
        outcomes = List.copyOf(outcomes);
        contrary = List.copyOf(contrary);
        examined = List.copyOf(examined);
        ask = List.copyOf(ask);
        questions = List.copyOf(questions);
    }
}
