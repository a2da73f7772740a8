package org.pierce.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entity practicing in one state in one profession: what is judged. */
@Sheet(
        value = "practices",
        says = "One entity practicing in one state in one profession: what Pierce assesses",
        required = true,
        naturalKey = {"entity", "state", "profession"})
public record Practice(
        Common common,

        @Column(
                required = true,
                refers = {Refers.ENTITY, Refers.PERSON},
                help = "Who practices")
        String entity,

        @Column(required = true, help = "Two letters") String state,
        @Column(required = true) Profession profession,
        @Column(help = "Separated by semicolons") List<String> specialties,
        @Column(help = "Separated by semicolons") List<String> sites,
        @Column(help = "Separated by semicolons") List<Payor> payors,

        @Column(help = "Facility license where the state has one: its number, or none") @Nullable
        String facilityLicense)
        implements Fact {}
