package org.pierce.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeValidFolder() throws IOException {
        ValidFolder.write(folder);
    }

    @Test
    void readsTheFolderBeforeAnythingIsPutWrong() {
        assertThat(Intake.read(List.of(folder), Progress.SILENT).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongRows")
    void locatesWhatIsWrong(ProblemKind kind, String file, String text, int row, String column, String right)
            throws IOException {
        Files.writeString(folder.resolve(file), text);

        var result = Intake.read(List.of(folder), Progress.SILENT);

        assertThat(result.problems()).as("problems").hasSize(1).first().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.file()).endsWith(file);
            assertThat(problem.row()).isEqualTo(row);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.wrong()).isNotBlank().doesNotEndWith(".");
            assertThat(problem.right()).contains(right);
        });
        assertThat(result.structure().isEmpty()).isEqualTo(kind.severity() == Problem.Severity.ERROR);
    }

    static Stream<Arguments> wrongRows() {
        return Stream.of(
                row(
                        ProblemKind.UNKNOWN_COLUMN,
                        "relations.csv",
                        "party,other,kind,agreemnt\n",
                        1,
                        "\"agreemnt\"",
                        "\"agreement\""),
                row(ProblemKind.DUPLICATE_COLUMN, "relations.csv", "party,other,kind,Kind\n", 1, "kind", "Keep one"),
                row(ProblemKind.MISSING_COLUMN, "relations.csv", "party,kind\nruiz,spouse\n", 1, "other", "Add it"),
                row(
                        ProblemKind.CELL_WITHOUT_HEADING,
                        "relations.csv",
                        "party,other,kind\nruiz,kane,spouse,x\n",
                        2,
                        "",
                        "comma"),
                row(
                        ProblemKind.MISSING_CELL,
                        "relations.csv",
                        "party,other,kind\nruiz,,spouse\n",
                        2,
                        "other",
                        "needs it"),
                row(
                        ProblemKind.UNKNOWN_ID,
                        "relations.csv",
                        "party,other,kind\nruiz,kame,spouse\n",
                        2,
                        "other",
                        "\"kane\""),
                row(
                        ProblemKind.UNKNOWN_ID,
                        "relations.csv",
                        "party,other,kind\nruiz,Ada Kane,spouse\n",
                        2,
                        "other",
                        "not the name: kane"),
                row(
                        ProblemKind.ID_OF_WRONG_KIND,
                        "relations.csv",
                        "party,other,kind\nruiz,msa,spouse\n",
                        2,
                        "other",
                        "entities, people"),
                row(
                        ProblemKind.DUPLICATE_ID,
                        "relations.csv",
                        "id,party,other,kind\nr,ruiz,kane,spouse\nr,kane,ruiz,spouse\n",
                        3,
                        "id",
                        "own"),
                row(
                        ProblemKind.WRONG_WORD,
                        "relations.csv",
                        "party,other,kind\nruiz,kane,spose\n",
                        2,
                        "kind",
                        "\"spouse\""),
                row(
                        ProblemKind.WRONG_WORD,
                        "relations.csv",
                        "party,other,kind,assumed\nruiz,kane,spouse,maybe\n",
                        2,
                        "assumed",
                        "yes or no"),
                row(
                        ProblemKind.WRONG_WORD,
                        "relations.csv",
                        "party,other,kind,record\nruiz,kane,spouse,papr\n",
                        2,
                        "record",
                        "\"paper\""),
                row(
                        ProblemKind.IMPOSSIBLE_DATE,
                        "relations.csv",
                        "party,other,kind,from\nruiz,kane,spouse,2026-02-30\n",
                        2,
                        "from",
                        "28 days"),
                row(
                        ProblemKind.IMPOSSIBLE_DATE,
                        "relations.csv",
                        "party,other,kind,to\nruiz,kane,spouse,2/14/2026\n",
                        2,
                        "to",
                        "2026-02-14"),
                row(
                        ProblemKind.IMPOSSIBLE_DATE,
                        "relations.csv",
                        "party,other,kind,last observed\nruiz,kane,spouse,2026-02\n",
                        2,
                        "last observed",
                        "whole day"),
                row(
                        ProblemKind.FROM_AFTER_TO,
                        "relations.csv",
                        "party,other,kind,from,to\nruiz,kane,spouse,2026-02-03,2026-02-02\n",
                        2,
                        "from",
                        "Exchange"),
                row(
                        ProblemKind.NOMINEE_WITHOUT_PAPER,
                        "relations.csv",
                        "party,other,kind\nruiz,kane,nominee\n",
                        2,
                        "agreement",
                        "assumed"),
                row(ProblemKind.BARE_ONE, "ownership.csv", "owner,entity,percent\nruiz,pc,1\n", 2, "percent", "1 %"),
                row(ProblemKind.BARE_ONE, "ownership.csv", "owner,entity,percent\nruiz,pc,1-5\n", 2, "percent", "1.00"),
                row(
                        ProblemKind.WRONG_PERCENT,
                        "ownership.csv",
                        "owner,entity,percent\nruiz,pc,<25\n",
                        2,
                        "percent",
                        "25-50"),
                row(
                        ProblemKind.WRONG_PERCENT,
                        "ownership.csv",
                        "owner,entity,percent\nruiz,pc,101\n",
                        2,
                        "percent",
                        "25-50"),
                row(
                        ProblemKind.WRONG_PERCENT,
                        "ownership.csv",
                        "owner,entity,percent\nruiz,pc,50-25\n",
                        2,
                        "percent",
                        "smaller"),
                row(
                        ProblemKind.WRONG_NUMBER,
                        "ownership.csv",
                        "owner,entity,percent,price paid\nruiz,pc,100,\"1.250,50\"\n",
                        2,
                        "price paid",
                        "1234.50"),
                row(
                        ProblemKind.MORE_THAN_THE_WHOLE,
                        "ownership.csv",
                        "owner,entity,percent\nruiz,pc,60\nkane,pc,40.06\n",
                        3,
                        "percent",
                        "End the stakes"),
                row(
                        ProblemKind.LESS_THAN_THE_WHOLE,
                        "ownership.csv",
                        "owner,entity,percent\nruiz,pc,60\nkane,pc,30\n",
                        3,
                        "percent",
                        "unallocated"),
                row(
                        ProblemKind.SHARE_NOT_STATED,
                        "ownership.csv",
                        "owner,entity,percent\nruiz,pc,\n",
                        2,
                        "percent",
                        "range"),
                row(
                        ProblemKind.PERCENT_BELOW_ONE,
                        "ownership.csv",
                        "owner,entity,percent\nruiz,pc,0.5\nkane,pc,99.5\n",
                        2,
                        "percent",
                        "50"),
                row(ProblemKind.OWNS_ITSELF, "ownership.csv", "owner,entity,percent\npc,pc,100\n", 2, "owner", "other"),
                row(
                        ProblemKind.TREASURY_SHARES,
                        "ownership.csv",
                        "owner,entity,percent\npc,pc,10\nruiz,pc,90\n",
                        2,
                        "owner",
                        "bought"),
                row(
                        ProblemKind.SAME_LICENSE,
                        "licenses.csv",
                        "person,profession,state,number,status\nruiz,md,CA,A 1,active\nkane,md,CA,a1,active\n",
                        3,
                        "number",
                        "one person"),
                row(
                        ProblemKind.SAME_IDENTIFIER,
                        "people.csv",
                        "id,name,identifiers\nruiz,R,NPI:123\nkane,K,npi:123\n",
                        3,
                        "identifiers",
                        "one party"),
                row(
                        ProblemKind.WRONG_STATE,
                        "licenses.csv",
                        "person,profession,state,status\nruiz,md,California,active\n",
                        2,
                        "state",
                        "two letters"),
                row(
                        ProblemKind.TERM_WITHOUT_AGREEMENT,
                        "terms.csv",
                        "kind,value\nexclusive,yes\n",
                        2,
                        "agreement",
                        "template"),
                row(
                        ProblemKind.UNUSED_TEMPLATE,
                        "terms.csv",
                        "template,kind,value\nForm 3,exclusive,yes\n",
                        2,
                        "template",
                        "agreements"),
                row(
                        ProblemKind.OVERLAPPING_HISTORY,
                        "entities.csv",
                        "id,name,form,from,to\npc,A,llc,2020,2024\npc,B,pc,2023,\nmso,M,llc,,\n",
                        3,
                        "from",
                        "day before"),
                row(
                        ProblemKind.UNKNOWN_DOMAIN,
                        "powers.csv",
                        "holder,over,domain,mode\nmso,P1,CLINICIAN_HIRNG,decides\n",
                        2,
                        "domain",
                        "Did you mean"),
                row(
                        ProblemKind.UNKNOWN_DOCUMENT,
                        "relations.csv",
                        "party,other,kind,document\nruiz,kane,spouse,doc-2\n",
                        2,
                        "document",
                        "Add the document"),
                row(
                        ProblemKind.PATIENT_DATA,
                        "relations.csv",
                        "party,other,kind,quote\nruiz,kane,spouse,MRN 448812\n",
                        2,
                        "quote",
                        "Black it out"),
                row(ProblemKind.SEVERAL_MATTERS, "matter.csv", "name\nAlder\nBirch\n", 3, "", "one row"),
                row(ProblemKind.EMPTY_FILE, "relations.csv", "", 0, "", "delete the file"),
                row(
                        ProblemKind.WRONG_SEPARATOR,
                        "relations.csv",
                        "party;other;kind\nruiz;kane;spouse\n",
                        1,
                        "",
                        "CSV UTF-8"),
                row(
                        ProblemKind.WRONG_SEPARATOR,
                        "relations.csv",
                        "party\tother\tkind\nruiz\tkane\tspouse\n",
                        1,
                        "",
                        "CSV UTF-8"),
                row(
                        ProblemKind.NUL_CHARACTER,
                        "relations.csv",
                        "party,other,kind\nruiz,ka\0ne,spouse\n",
                        2,
                        "",
                        "Export it anew"),
                row(
                        ProblemKind.UNREADABLE_FILE,
                        "relations.csv",
                        "party,other,kind\nruiz,\"kane,spouse\n",
                        2,
                        "",
                        "quotes"),
                row(
                        ProblemKind.TOO_MANY_COLUMNS,
                        "relations.csv",
                        "party,other,kind" + ",".repeat(500) + "\n",
                        1,
                        "",
                        "Delete the columns"),
                row(
                        ProblemKind.TOO_MANY_COLUMNS,
                        "relations.csv",
                        "party,other,kind" + ",".repeat(16_383 - 2) + "\n",
                        1,
                        "",
                        "Delete the columns"),
                row(
                        ProblemKind.LINE_TOO_LONG,
                        "relations.csv",
                        "party,other,kind" + ",".repeat(17_000) + "\n",
                        1,
                        "",
                        "quote"),
                row(
                        ProblemKind.LINE_TOO_LONG,
                        "relations.csv",
                        "party,other,kind\n" + "x".repeat(3 << 20) + "\n",
                        2,
                        "",
                        "quote"),
                row(
                        ProblemKind.CELL_TOO_LONG,
                        "relations.csv",
                        "party,other,kind,quote\nruiz,kane,spouse," + "x".repeat(32_768) + "\n",
                        2,
                        "quote",
                        "32,767"),
                row(ProblemKind.UNKNOWN_SHEET, "acounts.csv", "name\n", 0, "", "\"accounts\""),
                row(ProblemKind.NOT_READ, "shopping.csv", "name\n", 0, "", "note"),
                row(ProblemKind.NOT_READ, "deal.xlsx", "x", 0, "", "further source"));
    }

    private static Arguments row(ProblemKind kind, String file, String text, int row, String column, String right) {
        return Arguments.of(kind, file, text, row, column, right);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void refusesOtherEncodings(Charset charset, int row) throws IOException {
        Files.write(
                folder.resolve("people.csv"), "id,name\nruiz,Mar\u00eda \u201cRuiz\u201d\nkane,K\n".getBytes(charset));

        var problems = Intake.read(List.of(folder), Progress.SILENT).problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.WRONG_ENCODING);
            assertThat(problem.row()).isEqualTo(row);
            assertThat(problem.right()).contains("CSV UTF-8");
        });
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(Charset.forName("windows-1252"), 2),
                Arguments.of(StandardCharsets.UTF_16, 1),
                Arguments.of(StandardCharsets.UTF_16LE, 1),
                Arguments.of(StandardCharsets.UTF_16BE, 1));
    }

    @Test
    void refusesAFileOfOneGigabyteBeforeReadingIt() throws IOException {
        try (var large = new RandomAccessFile(folder.resolve("people.csv").toFile(), "rw")) {
            large.setLength(1L << 30);
        }
        var start = System.nanoTime();

        var problems = Intake.read(List.of(folder), Progress.SILENT).problems();

        assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.FILE_TOO_LARGE);
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @Test
    void namesAllMissingSheets() throws IOException {
        Files.delete(folder.resolve("people.csv"));
        Files.delete(folder.resolve("ownership.csv"));

        var problems = Intake.read(List.of(folder), Progress.SILENT).problems();

        assertThat(problems.stream().filter(problem -> problem.kind() == ProblemKind.MISSING_SHEET))
                .extracting(Problem::sheet)
                .containsExactly("ownership", "people");
    }

    @Test
    void namesWhatIsNeitherFolderNorWorkbook() throws IOException {
        Files.writeString(folder.resolve("x.pdf"), "x");

        assertThat(Intake.read(List.of(folder.resolve("x.pdf")), Progress.SILENT)
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.UNKNOWN_FORMAT);
        assertThat(Intake.read(List.of(folder.resolve("gone")), Progress.SILENT).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.NO_SUCH_FILE);
    }

    @Test
    void allowsStakesOneAfterAnother() throws IOException {
        Files.writeString(
                folder.resolve("ownership.csv"),
                "owner,entity,percent,from,to\nruiz,pc,100,2020-01-01,2023-06-30\nkane,pc,100,2023-07-01,\n"
                        + "kane,mso,100,,2024\nruiz,mso,100,2024,\n");

        assertThat(Intake.read(List.of(folder), Progress.SILENT).problems()).isEmpty();
    }

    @Test
    void limitsRows() throws IOException {
        var few = new Limits(1 << 20, 1 << 20, 0.01, 200, 100, 1);

        var problems = Intake.read(List.of(folder), Progress.SILENT, few).problems();

        assertThat(problems).extracting(Problem::kind).contains(ProblemKind.TOO_MANY_ROWS);
    }
}
