package org.pierce.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A small folder without a problem, for tests that put one thing wrong. */
final class ValidFolder {

    private static final Map<String, String> FILES = Map.of(
            "people.csv", "id,name,identifiers\nruiz,Maria Ruiz,NPI:1234567893\nkane,Ada Kane,\n",
            "entities.csv", "id,name,form,state\npc,Halewood PC,pc,CA\nmso,Halewood Management,llc,DE\n",
            "practices.csv", "id,entity,state,profession\nP1,pc,CA,medicine\n",
            "ownership.csv", "id,owner,entity,percent\nst-1,ruiz,pc,100\nst-2,kane,mso,100\n",
            "licenses.csv", "person,profession,state,number,status\nruiz,physician,CA,A 1,active\n",
            "agreements.csv", "id,title,kind\nmsa,MSA,msa\n",
            "documents.csv", "id,title,kind\ndoc-1,MSA,agreement\n",
            "relations.csv", "party,other,kind\nruiz,kane,spouse\n",
            "terms.csv", "agreement,kind,value\nmsa,exclusive,yes\n");

    private ValidFolder() {}

    static Path write(Path folder) throws IOException {
        for (var file : FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }
}
