package org.pierce.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.poi.ss.usermodel.DateUtil;

/** A number as a workbook stores it, as the text that its user sees: a date, a percent, or a number with its decimals. */
final class StoredNumber {

    /** A workbook stores 15 digits; what lies behind is an artifact of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int CUSTOM = 164;

    private StoredNumber() {}

    static String text(String stored, String format, boolean since1904) {
        var number = new BigDecimal(stored).round(DIGITS);
        if (DateUtil.isADateFormat(CUSTOM, format) && DateUtil.isValidExcelDate(number.doubleValue())) {
            return DateUtil.getLocalDateTime(number.doubleValue(), since1904)
                    .toLocalDate()
                    .toString();
        }
        if (format.contains("%")) {
            return number.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
        }
        return WorkbookExport.withDecimals(number, format).toPlainString();
    }
}
