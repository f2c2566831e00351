package io.github.minmome.blackbox.pdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The QR codes of a picture as ZXing reads them. */
public final class QrCodes {
  private QrCodes() {}

  /** Returns the text of each code. */
  public static List<String> texts(BufferedImage picture) throws NotFoundException {
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
    var codes =
        new QRCodeMultiReader()
            .decodeMultiple(
                new BinaryBitmap(new HybridBinarizer(source)),
                Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
    return Stream.of(codes).map(Result::getText).toList();
  }
}
