package org.pierce.chart;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Writes a drawing as PNG at two pixels for each unit of the SVG, by Batik; letters are drawn as outlines. */
public final class PngRenderer {
    private static final float SCALE = 2;

    /** The bytes of the picture. */
    public byte[] render(Drawing drawing) {
        return rastered(SvgRenderer.forPaper().render(drawing));
    }

    static byte[] rastered(String svg) {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, java.awt.Color.WHITE);
        transcoder.addTranscodingHint(
                SVGAbstractTranscoder.KEY_WIDTH,
                SCALE * Float.parseFloat(svg.replaceFirst("(?s)^.*? width=\"([0-9.]+)\".*$", "$1")));
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(bytes));
        } catch (TranscoderException e) {
            throw new IllegalStateException("The chart could not be turned into pixels: export it as SVG instead.", e);
        }
        return bytes.toByteArray();
    }
}
