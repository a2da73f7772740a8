package org.pierce.chart;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.graphstream.stream.file.FileSink;
import org.graphstream.stream.file.FileSinkGEXF;
import org.graphstream.stream.file.FileSinkGraphML;

/** Writes the drawing graph for other programs, through the sinks of GraphStream. */
public final class GraphExport {
    private GraphExport() {}

    /** GraphML, as yEd, NetworkX and igraph read it. */
    public static String graphMl(Drawing drawing) {
        return written(new FileSinkGraphML(), drawing);
    }

    /** GEXF, as Gephi reads it. */
    public static String gexf(Drawing drawing) {
        return written(new FileSinkGEXF(), drawing);
    }

    private static String written(FileSink sink, Drawing drawing) {
        StringWriter text = new StringWriter();
        try {
            sink.writeAll(DrawingGraph.of(drawing), text);
        } catch (IOException e) {
            throw new UncheckedIOException("The chart could not be written: free some memory and export again.", e);
        }
        return text.toString();
    }
}
