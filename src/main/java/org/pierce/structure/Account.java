package org.pierce.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bank account: whose it is, who signs, and where it is swept to. */
@Sheet(
        value = "accounts",
        says = "A bank account: whose it is, who signs, and where it is swept to",
        naturalKey = {"owner", "name"})
public record Account(
        Common common,

        @Column(required = true, help = "Operating, deposit, payroll; last digits")
        String name,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY})
        String owner,

        @Column(
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "Who may sign alone")
        List<String> soleSignatories,

        @Column(
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "Who may sign only with another")
        List<String> jointSignatories,

        @Column(
                refers = {Refers.ENTITY, Refers.PERSON},
                help = "Whose account it is swept to")
        @Nullable
        String sweepsTo,

        @Column(help = "yes where the owner may revoke the sweep or the signing at will") @Nullable
        Boolean revocable,

        @Column(help = "yes where government payors pay into it") @Nullable
        Boolean governmentReceipts,

        @Column(
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "Others whose money goes through it")
        List<String> users)
        implements Fact {}
