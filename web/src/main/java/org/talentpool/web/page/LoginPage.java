package org.talentpool.web.page;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Asks who is there. */
@Hidden
@Controller
class LoginPage {
    @GetMapping("/login")
    String show() {
        return "login";
    }
}
