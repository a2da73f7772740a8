package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pierce.structure.Common;
import org.pierce.structure.Request;
import org.pierce.structure.RequestStatus;
import org.pierce.structure.Topic;

class TopicsTest {

    @ParameterizedTest
    @CsvSource({
        "EXAMINED, '', EXAMINED",
        "PARTLY, '', NOT_KNOWN",
        "NOTHING, '', NOT_EXAMINED",
        "NOTHING, RECEIVED, NOT_KNOWN",
        "EXAMINED, RECEIVED, EXAMINED",
        "NOTHING, REQUESTED, NOT_KNOWN",
        "EXAMINED, REQUESTED, NOT_KNOWN",
        "NOTHING, NONE_EXISTS, EXAMINED",
        "NOTHING, NOT_APPLICABLE, EXAMINED",
        "NOTHING, NONE_EXISTS REQUESTED, NOT_KNOWN",
        "PARTLY, NONE_EXISTS, NOT_KNOWN",
    })
    void factsAndRequestsTogether(OnFile facts, String statuses, Examination expected) {
        var requests = Arrays.stream(statuses.split(" "))
                .filter(status -> !status.isEmpty())
                .map(status ->
                        new Request(Common.of(status), "P1", Topic.OWNERS, RequestStatus.valueOf(status), null, null))
                .toList();

        assertThat(Topics.examination(facts, requests)).isEqualTo(expected);
    }
}
