package org.pierce.scale;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.pierce.control.kernel.Control;
import org.pierce.control.kernel.ControlClosure;
import org.pierce.control.kernel.ControlGraph;

/**
 * Control of all pairs as a loop of statements in DuckDB, semi-naive: in each round only what was won in the round before brings
 * votes. It reads the folder itself; loading is told apart from the loop. Every pair is held against the kernel's.
 */
final class ControlInDuckDb {

    private static final String LOAD =
            """
            CREATE TABLE name AS SELECT id, row_number() OVER () :: INTEGER AS number FROM (
              SELECT id FROM read_csv('%1$s/people.csv', all_varchar = true) UNION ALL SELECT id FROM read_csv('%1$s/entities.csv', all_varchar = true));
            CREATE TABLE fund AS SELECT number FROM read_csv('%1$s/entities.csv', all_varchar = true) JOIN name USING (id) WHERE form = 'lp';
            CREATE TABLE entry AS SELECT o.number AS holder, e.number AS way, e.number AS target, 50000000 AS need,
                sum(CAST(round(CAST(split_part(replace(percent, '%%', ''), '-', 1) AS DECIMAL(18, 6)) * 1000000) AS BIGINT)) :: BIGINT AS weight
              FROM read_csv('%1$s/ownership.csv', all_varchar = true) s JOIN name o ON o.id = s.owner JOIN name e ON e.id = s.entity
              WHERE e.number NOT IN (FROM fund) GROUP BY ALL;
            CREATE TABLE by_right AS SELECT o.number AS holder, e.number AS target FROM (
                SELECT holder, entity AS over FROM read_csv('%1$s/offices.csv', all_varchar = true)
                UNION ALL SELECT holder, over FROM read_csv('%1$s/powers.csv', all_varchar = true)) r
              JOIN name o ON o.id = r.holder JOIN name e ON e.id = r.over;
            INSERT INTO entry SELECT holder, -(row_number() OVER ()), target, 0, 1 FROM by_right;
            """;

    /** Whoever wins nothing alone begins nothing. */
    private static final String BEGIN =
            """
            CREATE OR REPLACE TABLE won (source INTEGER, party INTEGER);
            CREATE OR REPLACE TABLE brought (source INTEGER, way BIGINT, weight BIGINT);
            CREATE OR REPLACE TABLE latest AS SELECT DISTINCT holder AS source, holder AS party FROM entry WHERE weight > need;
            INSERT INTO won FROM latest;
            """;

    private static final String ROUND =
            """
            CREATE OR REPLACE TABLE brings AS SELECT source, way, any_value(target) AS target, any_value(need) AS need, sum(weight) :: BIGINT AS weight
              FROM latest JOIN entry ON entry.holder = latest.party GROUP BY source, way;
            CREATE OR REPLACE TABLE latest AS SELECT DISTINCT source, target AS party FROM (
              SELECT source, way, target, need, weight FROM brings WHERE weight > need
              UNION ALL
              SELECT source, way, any_value(target), any_value(need), sum(weight) FROM (
                SELECT * FROM brings WHERE weight <= need
                UNION ALL
                SELECT source, way, target, need, brought.weight FROM brought JOIN brings USING (source, way) WHERE brings.weight <= need)
              GROUP BY source, way HAVING sum(weight) > any_value(need)) AS winning
              WHERE NOT EXISTS (FROM won WHERE won.source = winning.source AND won.party = winning.target);
            INSERT INTO brought SELECT source, way, weight FROM brings WHERE weight <= need;
            INSERT INTO won FROM latest;
            """;

    private ControlInDuckDb() {}

    /** Arguments: the folder. */
    public static void main(String[] arguments) throws Exception {
        var laps = new Laps();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var sql = connection.createStatement()) {
            Laps.say("version of DuckDB", connection.getMetaData().getDatabaseProductVersion());
            laps.begin();
            sql.execute(LOAD.formatted(arguments[0]));
            laps.tell("DuckDB: read");
            laps.begin();
            loop(sql);
            laps.tell("DuckDB: control, all pairs");
            Laps.say("DuckDB: pairs", compare(connection, Path.of(arguments[0])));
        }
    }

    private static void loop(Statement sql) throws SQLException {
        sql.execute(BEGIN);
        while (count(sql, "SELECT count(*) FROM latest") > 0) {
            sql.execute(ROUND);
        }
    }

    private static long count(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** As many pairs as the kernel has, and each of them one of the kernel's. */
    private static long compare(Connection connection, Path folder) throws Exception {
        var draft = KernelInput.votes(RegisterFolder.read(folder)).draft();
        Control control = new ControlClosure(ControlGraph.of(draft)).solve();
        long pairs = 0;
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery("SELECT source, party FROM won WHERE source <> party")) {
            while (rows.next()) {
                pairs++;
                // the folder's parties are numbered from 1 in the order of its sheets
                if (!control.controls(rows.getInt(1) - 1, rows.getInt(2) - 1)) {
                    throw new IllegalStateException(
                            "DuckDB finds %d over %d, Pierce does not.".formatted(rows.getInt(1), rows.getInt(2)));
                }
            }
        }
        if (pairs != control.countPairs()) {
            throw new IllegalStateException("DuckDB finds %d pairs, Pierce %d.".formatted(pairs, control.countPairs()));
        }
        return pairs;
    }
}
