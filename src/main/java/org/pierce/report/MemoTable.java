package org.pierce.report;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table with hairlines, whose heading is repeated on each page and whose rows are not torn apart. */
final class MemoTable {

    private static final String INK = "14181D";
    private static final int GAP = 100;
    private static final String HAIRLINE = "D6DAD7";

    private final XWPFTable table;
    private final int[] widths;
    private boolean begun;

    MemoTable(XWPFTable table, List<Integer> parts) {
        this.table = table;
        var whole = parts.stream().mapToInt(part -> part).sum();
        this.widths = parts.stream().mapToInt(part -> Memo.WIDTH * part / whole).toArray();
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(Memo.WIDTH);
        table.setCellMargins(0, 0, 0, GAP);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, HAIRLINE);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, HAIRLINE);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, HAIRLINE);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, HAIRLINE);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, HAIRLINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 6, 0, INK);
        var content = table.getCTTbl();
        var grid = content.getTblGrid() == null ? content.addNewTblGrid() : content.getTblGrid();
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    MemoTable head(String... titles) {
        var row = row("CellHead", titles);
        row.setRepeatHeader(true);
        return this;
    }

    /** A row; text of several lines becomes several paragraphs. */
    MemoTable add(String... cells) {
        row("Cell", cells);
        return this;
    }

    /** A row in bold, below all others. */
    MemoTable sum(String... cells) {
        var row = row("Cell", cells);
        row.getTableCells().forEach(cell -> cell.getParagraphs()
                .forEach(paragraph -> paragraph.getRuns().forEach(run -> run.setBold(true))));
        return this;
    }

    /** The columns from there on, counted from 0, set to the right. */
    MemoTable numbersFrom(int column) {
        for (var row : table.getRows()) {
            row.getTableCells().stream().skip(column).forEach(cell -> cell.getParagraphs()
                    .forEach(paragraph -> paragraph.setAlignment(ParagraphAlignment.RIGHT)));
        }
        return this;
    }

    private XWPFTableRow row(String style, String... cells) {
        // A table is born with a row, which has one cell.
        var row = begun ? table.createRow() : table.getRow(0);
        begun = true;
        row.setCantSplitRow(true);
        for (var at = 0; at < cells.length; at++) {
            var cell = at < row.getTableCells().size() ? row.getCell(at) : row.addNewTableCell();
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(String.valueOf(widths[at]));
            var lines = OfficeText.of(cells[at]).split("\n");
            for (var line = 0; line < lines.length; line++) {
                var paragraph = line == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
                paragraph.setStyle(style);
                paragraph.createRun().setText(lines[line]);
            }
        }
        return row;
    }
}
