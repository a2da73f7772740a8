package org.pierce.chart;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Common;
import org.pierce.structure.Entity;
import org.pierce.structure.Fact;
import org.pierce.structure.License;
import org.pierce.structure.Office;
import org.pierce.structure.Payment;
import org.pierce.structure.Person;
import org.pierce.structure.Power;
import org.pierce.structure.Practice;
import org.pierce.structure.Reporting;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;
import org.pierce.structure.Work;

/**
 * A structure for sharing, in which nobody is recognized: parties bear their kind and a number, papers their kind. What a
 * chart does not draw is left out, so that nothing written there can tell a name.
 */
public final class HiddenNames {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> forms = new LinkedHashMap<>();

    private HiddenNames(Structure structure) {
        Set<String> practices = new LinkedHashSet<>();
        structure.list(Practice.class).forEach(practice -> practices.add(practice.entity()));
        Map<String, Integer> counted = new HashMap<>();
        structure.list(Person.class).forEach(person -> name(person.id(), "Person", counted));
        for (Entity entity : structure.list(Entity.class)) {
            String kind = practices.contains(entity.id())
                    ? "Practice"
                    : ShapeForms.of(entity.form()) == ShapeForm.UNDISCLOSED
                            ? "Party"
                            : ShapeForms.of(entity.form()).caption();
            name(entity.id(), kind, counted);
        }
    }

    /** The same facts under the same ids; the same structure always gets the same numbers. */
    public static Structure in(Structure structure) {
        HiddenNames hidden = new HiddenNames(structure);
        List<Fact> facts = new ArrayList<>();
        structure.list().forEach(fact -> hidden.without(fact).ifPresent(facts::add));
        return Structure.of(facts, structure.asked());
    }

    private void name(String id, String kind, Map<String, Integer> counted) {
        // Several rows of one entity are its history, and one name.
        if (!names.containsKey(id)) {
            names.put(id, kind + " " + counted.merge(kind, 1, Integer::sum));
        }
    }

    private Optional<Fact> without(Fact fact) {
        return switch (fact) {
            case Person person -> bare(fact, "name", nameOf(person.id()), "identifiers", List.of());
            case Entity entity -> bare(fact, "name", nameOf(entity.id()), "identifiers", List.of());
            case Practice practice -> bare(fact, "sites", List.of(), "facilityLicense", null);
            case License license ->
                bare(fact, "number", null, "restrictions", license.restrictions() == null ? null : "restricted");
            case Agreement agreement -> bare(fact, "title", kind(agreement), "template", form(agreement.template()));
            case Account account -> bare(fact, "name", "Account");
            case Work work -> bare(fact, "role", null);
            case Office office -> bare(fact, "seat", null);
            case Payment payment -> bare(fact, "services", null, "marketValueDocument", null);
            case AgreementParty party -> bare(fact, "signingAs", null);
            case Stake stake -> bare(fact);
            case Power power -> bare(fact);
            case Reporting reporting -> bare(fact);
            default -> Optional.empty();
        };
    }

    private static String kind(Agreement agreement) {
        String kind = Words.spoken(agreement.kind());
        return kind.length() <= 3
                ? kind.toUpperCase(Locale.ROOT)
                : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    }

    private @Nullable String form(@Nullable String template) {
        return template == null ? null : forms.computeIfAbsent(template, each -> "form " + (forms.size() + 1));
    }

    private String nameOf(String id) {
        return Objects.requireNonNull(names.get(id));
    }

    /** The same fact without its source, whose words and document would tell, and with some components changed. */
    private static Optional<Fact> bare(Fact fact, @Nullable Object... changes) {
        Common common = fact.common();
        Map<String, @Nullable Object> changed = new HashMap<>();
        changed.put(
                "common",
                new Common(
                        common.id(), common.period(), common.record(), common.lastObserved(), common.assumed(), null));
        for (int index = 0; index < changes.length; index += 2) {
            changed.put(String.valueOf(changes[index]), changes[index + 1]);
        }
        try {
            RecordComponent[] components = fact.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            @Nullable Object[] values = new Object[components.length];
            for (int index = 0; index < components.length; index++) {
                String name = components[index].getName();
                types[index] = components[index].getType();
                values[index] = changed.containsKey(name)
                        ? changed.get(name)
                        : components[index].getAccessor().invoke(fact);
            }
            return Optional.of(fact.getClass().getDeclaredConstructor(types).newInstance(values));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A fact is no record any more: hide its names by hand.", impossible);
        }
    }
}
