package org.pierce.structure;

/** A health profession: of a license, and of a practice. Medicine covers MD and DO. */
public enum Profession {
    @Alias({"physician", "md", "do", "osteopathy"})
    MEDICINE,
    @Alias({"pa", "physician associate"})
    PHYSICIAN_ASSISTANT,
    @Alias({"nurse practitioner", "np", "aprn", "apn"})
    ADVANCED_NURSING,
    @Alias({"registered nurse", "rn"})
    NURSING,
    @Alias({"lvn", "lpn"})
    VOCATIONAL_NURSING,
    @Alias({"chiropractor", "dc"})
    CHIROPRACTIC,
    @Alias({"dentist"})
    DENTISTRY,
    @Alias({"optometrist"})
    OPTOMETRY,
    @Alias({"podiatrist"})
    PODIATRY,
    PSYCHOLOGY,
    PHYSICAL_THERAPY,
    OCCUPATIONAL_THERAPY,
    PHARMACY,
    ACUPUNCTURE,
    NATUROPATHY,
    SOCIAL_WORK,
    MARRIAGE_AND_FAMILY_THERAPY,
    COUNSELING,
    MIDWIFERY,
    VETERINARY,
    ESTHETICS,
    COSMETOLOGY,
    OTHER
}
