package org.pierce.matter;

/** The account that Pierce runs under: whose name stands beside what is done where nobody is authenticated otherwise. */
public final class Account {

    private static final String NAME = System.getProperty("user.name", "somebody");

    private Account() {}

    public static String name() {
        return NAME;
    }
}
