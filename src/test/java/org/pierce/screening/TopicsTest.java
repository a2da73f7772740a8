package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
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
        ", '', NOT_EXAMINED",
        ", RECEIVED, NOT_KNOWN",
        "EXAMINED, RECEIVED, EXAMINED",
        ", REQUESTED, NOT_KNOWN",
        "EXAMINED, REQUESTED, NOT_KNOWN",
        ", NONE_EXISTS, EXAMINED",
        ", NOT_APPLICABLE, EXAMINED",
        ", NONE_EXISTS REQUESTED, NOT_KNOWN",
        "PARTLY, NONE_EXISTS, NOT_KNOWN",
    })
    void factsAndRequestsTogether(Topics.@Nullable OnFile facts, String statuses, Examination expected) {
        var requests = Arrays.stream(statuses.split(" "))
                .filter(status -> !status.isEmpty())
                .map(status ->
                        new Request(Common.of(status), "P1", Topic.OWNERS, RequestStatus.valueOf(status), null, null))
                .toList();

        assertThat(Topics.examination(facts, requests)).isEqualTo(expected);
    }
}
