package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class ChartAddressTest {

    private static ChartAddress of(Map<String, List<String>> parameters) {
        return ChartAddress.of(new LinkedMultiValueMap<>(parameters));
    }

    @Test
    void switchesStandInOneOrderAndStrangersAreLeftOut() {
        var address = of(Map.of(
                "off",
                List.of("money", "control"),
                "practice",
                List.of("P 1"),
                "evil",
                List.of("x"),
                "line",
                List.of(" ")));

        assertThat(address.query()).isEqualTo("?practice=P+1&off=money&off=control");
        assertThat(of(Map.of()).query()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var odd = "a&b=c+d#e\u00e9%";

        assertThat(of(Map.of()).with("party", odd).query()).isEqualTo("?party=a%26b%3Dc%2Bd%23e%C3%A9%25");
    }

    @Test
    void oneSwitchChangesAndTheOthersStay() {
        var address = of(Map.of("practice", List.of("P1"), "names", List.of("hidden")));

        assertThat(address.hidesNames()).isTrue();
        assertThat(address.without("names").query()).isEqualTo("?practice=P1");
        assertThat(address.with("practice", "P2").query()).isEqualTo("?practice=P2&names=hidden");
    }
}
