package org.pierce.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pierce.structure.OnRecord;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Words;

/** Writes an empty workbook to fill in: all sheets with headings, a comment on each, and lists of the words allowed. */
public final class WorkbookTemplate {

    private static final String READ_ME = "read me";
    private static final String WORDS = "words";
    private static final int LAST_ROW = 10_000;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle required = SheetLook.heading(workbook, true);
    private final CellStyle optional = SheetLook.heading(workbook, false);
    private final Map<String, String> lists = new LinkedHashMap<>();

    private WorkbookTemplate() {}

    /**
     * Writes the workbook.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is a file already
     */
    public static void write(Path file) throws IOException {
        var template = new WorkbookTemplate();
        try (var workbook = template.workbook;
                var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            template.explain();
            var words = workbook.createSheet(WORDS);
            template.listWords(words);
            SheetSchema.list().forEach(template::addSheet);
            workbook.setSheetOrder(WORDS, workbook.getNumberOfSheets() - 1);
            workbook.setActiveSheet(0);
            workbook.write(out);
        }
    }

    /** Whether a tab is one of the two that explain, and no sheet. */
    static boolean isExplanation(String tab) {
        return tab.equalsIgnoreCase(READ_ME) || tab.equalsIgnoreCase(WORDS);
    }

    private void explain() {
        var sheet = workbook.createSheet(READ_ME);
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, 28 * 256);
        sheet.setColumnWidth(1, 96 * 256);
        var number = 0;
        for (var line : TemplateText.lines()) {
            var row = sheet.createRow(number++);
            row.createCell(0).setCellValue(line.term());
            row.createCell(1).setCellValue(line.text());
            row.getCell(0).setCellStyle(SheetLook.text(workbook, line.isTitle() ? 16 : 10, true));
            row.getCell(1).setCellStyle(SheetLook.text(workbook, 10, false));
        }
    }

    /** One column of words for each list; a list in a validation itself may not be longer than 255 characters. */
    private void listWords(XSSFSheet sheet) {
        var all = new LinkedHashMap<String, List<String>>();
        all.put("yes or no", List.of("yes", "no"));
        all.put(CommonColumn.RECORD.title(), Words.list(OnRecord.class));
        SheetSchema.list().forEach(schema -> schema.columns().forEach(column -> ColumnWords.find(column)
                .ifPresent(words -> all.put(ColumnWords.listName(column), words))));
        var at = 0;
        for (var list : all.entrySet()) {
            var letter = CellReference.convertNumToColString(at);
            put(sheet, 0, at, list.getKey(), optional);
            for (var row = 0; row < list.getValue().size(); row++) {
                put(sheet, row + 1, at, list.getValue().get(row), null);
            }
            sheet.setColumnWidth(at, SheetLook.WIDTH);
            lists.put(
                    list.getKey(),
                    "%s!$%s$2:$%s$%d"
                            .formatted(WORDS, letter, letter, list.getValue().size() + 1));
            at++;
        }
    }

    private static void put(
            XSSFSheet sheet, int row, int column, String text, @org.jspecify.annotations.Nullable CellStyle style) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.createCell(column);
        cell.setCellValue(text);
        if (style != null) {
            cell.setCellStyle(style);
        }
    }

    private record Head(
            String title,
            boolean required,
            String help,
            @org.jspecify.annotations.Nullable String list) {}

    private void addSheet(SheetSchema schema) {
        var sheet = workbook.createSheet(schema.name());
        sheet.createFreezePane(0, 1);
        if (schema.sheet().required()) {
            sheet.setTabColor(new org.apache.poi.xssf.usermodel.XSSFColor(new byte[] {0x14, 0x18, 0x1D}));
        }
        var heads = new ArrayList<Head>();
        heads.add(head(CommonColumn.ID));
        schema.columns().forEach(column -> heads.add(head(column)));
        CellWriter.rest().forEach(column -> heads.add(head(column)));
        for (var at = 0; at < heads.size(); at++) {
            var head = heads.get(at);
            put(sheet, 0, at, head.title(), head.required() ? required : optional);
            sheet.setColumnWidth(at, SheetLook.WIDTH);
            comment(sheet, at, head);
            restrict(sheet, at, head);
        }
    }

    private static Head head(CommonColumn column) {
        var list =
                switch (column) {
                    case RECORD -> CommonColumn.RECORD.title();
                    case ASSUMED -> "yes or no";
                    case ID, FROM, TO, LAST_OBSERVED, DOCUMENT, PAGE, QUOTE -> null;
                };
        return new Head(column.title(), false, column.help(), list);
    }

    private static Head head(SheetColumn column) {
        var list = column.type() == Boolean.class
                ? "yes or no"
                : ColumnWords.find(column).isPresent() && !column.isList() ? ColumnWords.listName(column) : null;
        return new Head(column.name(), column.required(), ColumnWords.explain(column), list);
    }

    private static void comment(XSSFSheet sheet, int column, Head head) {
        var drawing = sheet.createDrawingPatriarch();
        var comment = drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column + 1, 1, column + 4, 7));
        comment.setString(new XSSFRichTextString((head.required() ? "Required. " : "") + head.help()));
        comment.setAuthor("Pierce");
        comment.setAddress(0, column);
    }

    private void restrict(XSSFSheet sheet, int column, Head head) {
        if (head.list() != null) {
            var validations = sheet.getDataValidationHelper();
            var validation = validations.createValidation(
                    validations.createFormulaListConstraint(lists.get(head.list())),
                    new CellRangeAddressList(1, LAST_ROW, column, column));
            // Aliases are words too: the list proposes, the import decides.
            validation.setShowErrorBox(false);
            sheet.addValidationData(validation);
        }
    }
}
