package org.pierce.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands: those whose constructor takes the {@link House} get it. */
final class CommandFactory implements IFactory {

    private final House house;

    CommandFactory(House house) {
        this.house = house;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == House.class) {
                return type.cast(constructor.newInstance(house));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
