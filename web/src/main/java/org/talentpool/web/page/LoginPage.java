package org.talentpool.web.page;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.talentpool.web.security.ConsoleSignIn;

/** Asks who is there. */
@Hidden
@Controller
class LoginPage {
    private final boolean elsewhere;

    LoginPage(ObjectProvider<ConsoleSignIn> elsewhere) {
        this.elsewhere = elsewhere.getIfAvailable() != null;
    }

    @GetMapping("/login")
    String show(Model model) {
        model.addAttribute("elsewhere", elsewhere ? ConsoleSignIn.PATH : null);
        return "login";
    }
}
