package org.pierce.structure;

/** What an id in a column may name. */
public enum Refers {
    PERSON(Person.class),
    ENTITY(Entity.class),
    PRACTICE(Practice.class),
    STAKE(Stake.class),
    ACCOUNT(Account.class),
    AGREEMENT(Agreement.class),
    DOCUMENT(Document.class),
    POWER(Power.class),
    ASSET(Asset.class),
    /** Any fact. */
    FACT(Fact.class);

    private final Class<? extends Fact> type;

    Refers(Class<? extends Fact> type) {
        this.type = type;
    }

    /** The facts that it may name. */
    public Class<? extends Fact> type() {
        return type;
    }
}
