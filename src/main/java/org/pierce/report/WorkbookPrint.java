package org.pierce.report;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How a sheet of the issues list is printed: Letter, landscape, no column torn apart, the heading on each page. */
final class WorkbookPrint {

    private WorkbookPrint() {}

    static void onLetter(SXSSFSheet sheet, ReportView view) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.LETTER_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getHeader().setLeft(plain(view.privilege()));
        sheet.getFooter().setLeft(plain("Issues list, " + view.matter()));
        sheet.getFooter().setRight("Page &P of &N");
    }

    /** For a sheet too wide for one page: what says which row it is stands on each. */
    static void overThreePages(SXSSFSheet sheet) {
        sheet.getPrintSetup().setFitWidth((short) 3);
        sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:C"));
    }

    /** Headers have a language of their own, in which an ampersand gives orders; digits after one would set a size. */
    private static String plain(String text) {
        var words = OfficeText.of(text).replace("&", "&&").replace('\n', ' ');
        var brief = words.length() <= 120 ? words : words.substring(0, 119).replaceAll("&+$", "") + "…";
        return brief.isEmpty() || !Character.isDigit(brief.charAt(0)) ? brief : " " + brief;
    }
}
