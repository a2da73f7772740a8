package org.pierce.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.file.FileSourceGraphML;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class GraphExportTest {
    @Test
    void theGraphIsTheDrawing() {
        for (Drawing drawing : List.of(
                MedSpaDrawing.of(), SampleDrawings.ownerAlone(), Folding.fold(SampleDrawings.platform(12), 3))) {
            assertThat(DrawingGraph.read(DrawingGraph.of(drawing))).isEqualTo(drawing);
        }
    }

    @Test
    void graphMlIsReadBack() throws IOException {
        MultiGraph graph = new MultiGraph("read");
        FileSourceGraphML source = new FileSourceGraphML();
        source.addSink(graph);
        source.readAll(
                new ByteArrayInputStream(GraphExport.graphMl(MedSpaDrawing.of()).getBytes(StandardCharsets.UTF_8)));
        assertThat(graph.getNodeCount()).isEqualTo(MedSpaDrawing.of().parties().size());
        assertThat(graph.getEdgeCount()).isEqualTo(MedSpaDrawing.of().lines().size());
        assertThat(graph.getNode("p1").getAttribute("label")).isEqualTo("Gavin Strode");
        assertThat(graph.getEdge("l9").getAttribute("to")).asString().contains("hiring");
    }

    @Test
    void hostileNamesStayTextInBothFormats() throws Exception {
        for (String xml :
                List.of(GraphExport.graphMl(SvgRendererTest.hostile()), GraphExport.gexf(SvgRendererTest.hostile()))) {
            Document document = parsed(xml);
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(2);
            assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(1);
            assertThat(xml).contains("&lt;script&gt;alert(1)");
        }
    }

    @Test
    void gexfNamesEveryParty() throws Exception {
        Document document = parsed(GraphExport.gexf(MedSpaDrawing.of()));
        assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(12);
        assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(20);
        assertThat(GraphExport.gexf(MedSpaDrawing.of())).contains("Tamsin Vale Growth Fund II, L.P.", "PARTNERSHIP");
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
