package org.pierce.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class StorePropertiesTest {

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void aHomeThatIsSetToNothingIsTheUsersOwn(String nothing) {
        assertThat(bound(nothing).home()).isEqualTo(Path.of(System.getProperty("user.home"), ".pierce"));
    }

    @ParameterizedTest
    @CsvSource({"/somewhere/else", "relative"})
    void aHomeThatIsNamedIsTaken(String named) {
        assertThat(bound(named).home()).isEqualTo(Path.of(named));
    }

    private static StoreProperties bound(String home) {
        var source = new MapConfigurationPropertySource(Map.of("pierce.home", home));
        return new Binder(source).bindOrCreate("pierce", StoreProperties.class);
    }
}
