package org.pierce.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.pierce.chart.StableArchive;

/**
 * A text document on Letter paper with the styles of the memo. What is written is escaped by the XML writer, and what a
 * document cannot hold is replaced before.
 */
final class Memo {

    /** Width of the text in twentieths of a point. */
    static final int WIDTH = 9936;

    private static final int MARGIN = 1152;
    private static final double POINTS_WIDE = WIDTH / 20.0;
    private static final double POINTS_HIGH = 600;

    private final XWPFDocument document = new XWPFDocument();

    Memo() {
        try (var styles = Objects.requireNonNull(Memo.class.getResourceAsStream("memo-styles.xml"))) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (IOException | XmlException e) {
            throw new IllegalStateException("The styles of the memo are damaged: build Pierce again.", e);
        }
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(12_240);
        size.setH(15_840);
        var margins = section.addNewPgMar();
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setTop(1300);
        margins.setBottom(1200);
        margins.setHeader(620);
        margins.setFooter(560);
        margins.setGutter(0);
    }

    /** The words at the top and bottom of each page; the number of the page stands at the right of the bottom. */
    void frame(String topLeft, String topRight, String bottomLeft) {
        var top = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        top.setStyle("Header");
        var privilege = top.createRun();
        privilege.setBold(true);
        privilege.setText(OfficeText.of(topLeft));
        var name = top.createRun();
        name.addTab();
        name.setText(OfficeText.of(topRight));
        var bottom = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        bottom.setStyle("Footer");
        var left = bottom.createRun();
        left.setText(OfficeText.of(bottomLeft));
        left.addTab();
        left.setText("Page ");
        bottom.getCTP().addNewFldSimple().setInstr("PAGE");
        bottom.createRun().setText(" of ");
        bottom.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    /** A paragraph in a style. */
    XWPFParagraph paragraph(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(OfficeText.of(text));
        }
        return paragraph;
    }

    /** More text behind a paragraph, in a style of characters, or as the paragraph where that is empty. */
    static void append(XWPFParagraph paragraph, String style, String text) {
        if (text.isEmpty()) {
            return;
        }
        var run = paragraph.createRun();
        if (!style.isEmpty()) {
            run.setStyle(style);
        }
        run.setText(" " + OfficeText.of(text));
    }

    /** A table; the widths are parts of the whole. */
    MemoTable table(List<Integer> widths) {
        return new MemoTable(document.createTable(), widths);
    }

    /**
     * A picture as wide as the text, or as high as the page where that is less.
     *
     * @param said what it shows, for those who cannot see it
     */
    void picture(byte[] png, int wide, int high, String name, String said) {
        var scale = Math.min(POINTS_WIDE / wide, POINTS_HIGH / high);
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        var run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(png),
                    Document.PICTURE_TYPE_PNG,
                    name,
                    Units.toEMU(wide * scale),
                    Units.toEMU(high * scale));
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("A chart could not be put into the memo: write the report as PDF.", e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(OfficeText.of(said));
    }

    /** The bytes of the file. Its dates are the day of the facts, not the clock's. */
    byte[] written(String title, LocalDate day) {
        var midnight = Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(OfficeText.of(title));
        properties.setCreator("Pierce");
        properties.setCreated(midnight);
        properties.setModified(midnight);
        var out = new ByteArrayOutputStream();
        try (document) {
            document.write(out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return StableArchive.of(out.toByteArray(), day);
    }
}
