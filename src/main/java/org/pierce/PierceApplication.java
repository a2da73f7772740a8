package org.pierce;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Where Pierce starts. */
@SpringBootApplication
@Modulithic(systemName = "Pierce")
public class PierceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PierceApplication.class, arguments);
    }
}
