package org.pierce.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

/** Writes a drawing as PNG at two pixels for each unit of the SVG, by Batik; letters are drawn as outlines. */
public final class PngRenderer {
    private static final float SCALE = 2;

    /** The bytes of the picture. */
    public byte[] render(Drawing drawing) {
        return rastered(SvgRenderer.forPaper().render(drawing));
    }

    static byte[] rastered(String svg) {
        MemoryTranscoder transcoder = new MemoryTranscoder();
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

    /** Writes by Java's own encoder: Batik's packs so hard that it takes most of the time. No file is used in between. */
    private static final class MemoryTranscoder extends ImageTranscoder {

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput output) throws TranscoderException {
            BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = opaque.createGraphics();
            pen.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
            pen.dispose();
            try (ImageOutputStream out = new MemoryCacheImageOutputStream(output.getOutputStream())) {
                ImageIO.write(opaque, "png", out);
            } catch (IOException e) {
                throw new TranscoderException(e);
            }
        }
    }
}
