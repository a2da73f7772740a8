package org.pierce.chart;

import org.pierce.structure.EntityForm;

/** The shape of each legal form. */
final class ShapeForms {
    private ShapeForms() {}

    static ShapeForm of(EntityForm form) {
        return switch (form) {
            case PC, PLLC, PA -> ShapeForm.PROFESSIONAL;
            case LLC -> ShapeForm.LLC;
            case PARTNERSHIP, LP, LLP, FUND -> ShapeForm.PARTNERSHIP;
            case TRUST -> ShapeForm.TRUST;
            case GROUP -> ShapeForm.GROUP;
            case UNDISCLOSED -> ShapeForm.UNDISCLOSED;
            case CORPORATION, NONPROFIT, HOSPITAL, GOVERNMENT, COMMITTEE, SOLE_PROPRIETORSHIP, OTHER ->
                ShapeForm.CORPORATION;
        };
    }
}
