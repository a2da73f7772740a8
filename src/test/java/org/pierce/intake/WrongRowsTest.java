package org.pierce.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in one row of one file is located and told with its remedy; all else of the folder is right. */
class WrongRowsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeValidFolder() throws IOException {
        ValidFolder.write(folder);
    }

    /** The kind, the file, its text with ⏎ for the end of a line and → for a tab, and what is told: row, column, remedy. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            UNKNOWN_COLUMN | relations.csv | party,other,kind,agreemnt⏎ | 1 | "agreemnt" | "agreement"
            DUPLICATE_COLUMN | relations.csv | party,other,kind,Kind⏎ | 1 | kind | Keep one
            MISSING_COLUMN | relations.csv | party,kind⏎ruiz,spouse⏎ | 1 | other | Add it
            CELL_WITHOUT_HEADING | relations.csv | party,other,kind⏎ruiz,kane,spouse,x⏎ | 2 | '' | comma
            MISSING_CELL | relations.csv | party,other,kind⏎ruiz,,spouse⏎ | 2 | other | needs it
            UNKNOWN_ID | relations.csv | party,other,kind⏎ruiz,kame,spouse⏎ | 2 | other | "kane"
            UNKNOWN_ID | relations.csv | party,other,kind⏎ruiz,Ada Kane,spouse⏎ | 2 | other | not the name: kane
            ID_OF_WRONG_KIND | relations.csv | party,other,kind⏎ruiz,msa,spouse⏎ | 2 | other | entities, people
            DUPLICATE_ID | relations.csv | id,party,other,kind⏎r,ruiz,kane,spouse⏎r,kane,ruiz,spouse⏎ | 3 | id | own
            WRONG_WORD | relations.csv | party,other,kind⏎ruiz,kane,spose⏎ | 2 | kind | "spouse"
            WRONG_WORD | relations.csv | party,other,kind,assumed⏎ruiz,kane,spouse,maybe⏎ | 2 | assumed | yes or no
            WRONG_WORD | relations.csv | party,other,kind,record⏎ruiz,kane,spouse,papr⏎ | 2 | record | "paper"
            IMPOSSIBLE_DATE | relations.csv | party,other,kind,from⏎ruiz,kane,spouse,2026-02-30⏎ | 2 | from | 28 days
            IMPOSSIBLE_DATE | relations.csv | party,other,kind,to⏎ruiz,kane,spouse,2/14/2026⏎ | 2 | to | 2026-02-14
            IMPOSSIBLE_DATE | relations.csv | party,other,kind,last observed⏎ruiz,kane,spouse,2026-02⏎ | 2 | last observed | whole day
            FROM_AFTER_TO | relations.csv | party,other,kind,from,to⏎ruiz,kane,spouse,2026-02-03,2026-02-02⏎ | 2 | from | Exchange
            NOMINEE_WITHOUT_PAPER | relations.csv | party,other,kind⏎ruiz,kane,nominee⏎ | 2 | agreement | assumed
            BARE_ONE | ownership.csv | owner,entity,percent⏎ruiz,pc,1⏎ | 2 | percent | 1 %
            BARE_ONE | ownership.csv | owner,entity,percent⏎ruiz,pc,1-5⏎ | 2 | percent | 1.00
            WRONG_PERCENT | ownership.csv | owner,entity,percent⏎ruiz,pc,<25⏎ | 2 | percent | 25-50
            WRONG_PERCENT | ownership.csv | owner,entity,percent⏎ruiz,pc,101⏎ | 2 | percent | 25-50
            WRONG_PERCENT | ownership.csv | owner,entity,percent⏎ruiz,pc,50-25⏎ | 2 | percent | smaller
            WRONG_NUMBER | ownership.csv | owner,entity,percent,price paid⏎ruiz,pc,100,"1.250,50"⏎ | 2 | price paid | 1234.50
            MORE_THAN_THE_WHOLE | ownership.csv | owner,entity,percent⏎ruiz,pc,60⏎kane,pc,40.06⏎ | 3 | percent | End the stakes
            LESS_THAN_THE_WHOLE | ownership.csv | owner,entity,percent⏎ruiz,pc,60⏎kane,pc,30⏎ | 3 | percent | unallocated
            SHARE_NOT_STATED | ownership.csv | owner,entity,percent⏎ruiz,pc,⏎ | 2 | percent | range
            PERCENT_BELOW_ONE | ownership.csv | owner,entity,percent⏎ruiz,pc,0.5⏎kane,pc,99.5⏎ | 2 | percent | 50
            OWNS_ITSELF | ownership.csv | owner,entity,percent⏎pc,pc,100⏎ | 2 | owner | other
            TREASURY_SHARES | ownership.csv | owner,entity,percent⏎pc,pc,10⏎ruiz,pc,90⏎ | 2 | owner | bought
            SAME_LICENSE | licenses.csv | person,profession,state,number,status⏎ruiz,md,CA,A 1,active⏎kane,md,CA,a1,active⏎ | 3 | number | one person
            SAME_IDENTIFIER | people.csv | id,name,identifiers⏎ruiz,R,NPI:123⏎kane,K,npi:123⏎ | 3 | identifiers | one party
            WRONG_STATE | licenses.csv | person,profession,state,status⏎ruiz,md,California,active⏎ | 2 | state | two letters
            TERM_WITHOUT_AGREEMENT | terms.csv | kind,value⏎exclusive,yes⏎ | 2 | agreement | template
            UNUSED_TEMPLATE | terms.csv | template,kind,value⏎Form 3,exclusive,yes⏎ | 2 | template | agreements
            OVERLAPPING_HISTORY | entities.csv | id,name,form,from,to⏎pc,A,llc,2020,2024⏎pc,B,pc,2023,⏎mso,M,llc,,⏎ | 3 | from | day before
            UNKNOWN_DOMAIN | powers.csv | holder,over,domain,mode⏎mso,P1,CLINICIAN_HIRNG,decides⏎ | 2 | domain | Did you mean
            UNKNOWN_DOCUMENT | relations.csv | party,other,kind,document⏎ruiz,kane,spouse,doc-2⏎ | 2 | document | Add the document
            PATIENT_DATA | relations.csv | party,other,kind,quote⏎ruiz,kane,spouse,MRN 448812⏎ | 2 | quote | Black it out
            SEVERAL_MATTERS | matter.csv | name⏎Alder⏎Birch⏎ | 3 | '' | one row
            EMPTY_FILE | relations.csv | '' | 0 | '' | delete the file
            WRONG_SEPARATOR | relations.csv | party;other;kind⏎ruiz;kane;spouse⏎ | 1 | '' | CSV UTF-8
            WRONG_SEPARATOR | relations.csv | party→other→kind⏎ruiz→kane→spouse⏎ | 1 | '' | CSV UTF-8
            UNREADABLE_FILE | relations.csv | party,other,kind⏎ruiz,"kane,spouse⏎ | 2 | '' | quotes
            UNKNOWN_SHEET | acounts.csv | name⏎ | 0 | '' | "accounts"
            NOT_READ | shopping.csv | name⏎ | 0 | '' | note
            NOT_READ | deal.xlsx | x | 0 | '' | further source
            """)
    void isLocated(ProblemKind kind, String file, String text, int row, String column, String right)
            throws IOException {
        check(kind, file, text.replace('⏎', '\n').replace('→', '\t'), row, column, right);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oversized")
    void isLocatedWhereTextIsTooLongOrNoText(ProblemKind kind, String text, int row, String column, String right)
            throws IOException {
        check(kind, "relations.csv", text, row, column, right);
    }

    static Stream<Arguments> oversized() {
        var columns = "party,other,kind";
        return Stream.of(
                Arguments.of(ProblemKind.NUL_CHARACTER, columns + "\nruiz,ka\0ne,spouse\n", 2, "", "Export it anew"),
                Arguments.of(
                        ProblemKind.TOO_MANY_COLUMNS, columns + ",".repeat(500) + "\n", 1, "", "Delete the columns"),
                Arguments.of(
                        ProblemKind.TOO_MANY_COLUMNS,
                        columns + ",".repeat(16_383 - 2) + "\n",
                        1,
                        "",
                        "Delete the columns"),
                Arguments.of(ProblemKind.LINE_TOO_LONG, columns + ",".repeat(17_000) + "\n", 1, "", "quote"),
                Arguments.of(ProblemKind.LINE_TOO_LONG, columns + "\n" + "x".repeat(3 << 20) + "\n", 2, "", "quote"),
                Arguments.of(
                        ProblemKind.CELL_TOO_LONG,
                        columns + ",quote\nruiz,kane,spouse," + "x".repeat(32_768) + "\n",
                        2,
                        "quote",
                        "32,767"));
    }

    private void check(ProblemKind kind, String file, String text, int row, String column, String right)
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
}
