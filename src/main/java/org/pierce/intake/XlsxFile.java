package org.pierce.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.pierce.structure.SheetSchema;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a workbook whose tabs are sheets of the import format, row by row. */
final class XlsxFile {

    static final String EXTENSION = "xlsx";

    private final String shown;
    private final Reading reading;

    private XlsxFile(String shown, Reading reading) {
        this.shown = shown;
        this.reading = reading;
    }

    static void read(Path file, Reading reading) throws IOException {
        var shown = FileName.shown(file);
        var tooLarge = FileSize.find(file, shown, reading.limits());
        if (tooLarge.isPresent()) {
            reading.problems().add(tooLarge.get());
            reading.collected().markAllUnreadable();
        } else if (java.nio.file.Files.size(file) == 0) {
            reading.problems()
                    .add(Problem.of(ProblemKind.EMPTY_FILE, shown, "the file is empty", "Save the workbook again."));
            reading.collected().markAllUnreadable();
        } else if (!new ArchiveInspection(file, shown, reading).isSafe()) {
            reading.collected().markAllUnreadable();
        } else {
            new XlsxFile(shown, reading).readTabs(file);
        }
    }

    private void readTabs(Path file) throws IOException {
        try (var archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var workbook = new XSSFReader(archive);
            var index = new WorkbookIndex();
            try (var in = workbook.getWorkbookData()) {
                parse(in, index);
            }
            var content = new SheetContent.Shared(
                    new ReadOnlySharedStringsTable(archive, false), workbook.getStylesTable(), index.since1904);
            var tabs = (XSSFReader.SheetIterator) workbook.getSheetsData();
            while (tabs.hasNext()) {
                try (var in = tabs.next()) {
                    readTab(tabs.getSheetName(), in, index, content);
                }
            }
        } catch (OpenXML4JException | SAXException | RuntimeException damaged) {
            // The library says with runtime exceptions that a part is missing or malformed.
            reading.problems()
                    .add(Problem.of(
                            ProblemKind.UNREADABLE_FILE,
                            shown,
                            "the workbook is damaged or of another format",
                            "Open it in a spreadsheet and save it anew as .xlsx."));
            reading.collected().markAllUnreadable();
        }
    }

    private void readTab(String name, InputStream in, WorkbookIndex index, SheetContent.Shared content)
            throws IOException, SAXException {
        if (WorkbookTemplate.isExplanation(name)) {
            return;
        }
        var schema = SheetSchema.find(name);
        if (schema.isEmpty()) {
            UnknownSheet.report(name, shown, reading);
            return;
        }
        var place = Place.of(shown, schema.get().name());
        if (index.isHidden(name)) {
            reading.problems()
                    .add(place.problem(
                            ProblemKind.HIDDEN_SHEET,
                            "the sheet is hidden and was read",
                            "Show it and look, or delete it."));
        }
        var rows = new SheetRows(schema.get(), place, reading, false);
        parse(in, new SheetContent(content, rows, place, reading));
        rows.end();
    }

    private static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(new InputSource(in), handler);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The parser of the JDK knows these features.", impossible);
        }
    }

    /** Which tabs are hidden, and from which year days are counted. */
    private static final class WorkbookIndex extends DefaultHandler {
        private final Map<String, String> states = new HashMap<>();
        private boolean since1904;

        boolean isHidden(String tab) {
            return !states.getOrDefault(tab, "visible").equals("visible");
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("sheet") && attributes.getValue("state") != null) {
                states.put(attributes.getValue("name"), attributes.getValue("state"));
            } else if (name.equals("workbookPr")) {
                since1904 =
                        "1".equals(attributes.getValue("date1904")) || "true".equals(attributes.getValue("date1904"));
            }
        }
    }
}
