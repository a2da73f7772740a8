package org.pierce.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatterNameTest {

    @Test
    void idsAreFitForAddressesAndFiles() {
        assertThat(MatterName.id("Project Alder")).isEqualTo("project-alder");
        assertThat(MatterName.id("  Žofie & Söhne, P.C. (2026) ")).isEqualTo("zofie-sohne-p-c-2026");
        assertThat(MatterName.id("../../etc/passwd")).isEqualTo("etc-passwd");
        assertThat(MatterName.id("医療法人")).isEqualTo("matter");
        assertThat(MatterName.id("a".repeat(59) + " " + "b".repeat(99))).isEqualTo("a".repeat(59));
    }

    @Test
    void whatIsNoIdIsNotTakenForOne() {
        assertThat(MatterName.isId("project-alder-2")).isTrue();
        for (String text : new String[] {"", ".", "..", "a/b", "a.b", "A", "-a", "a-", "a--b", "a\n", "a".repeat(99)}) {
            assertThat(MatterName.isId(text)).as(text).isFalse();
        }
    }
}
