package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.program.application.BringInCommune;
import vn.vinhdanh.program.application.ListCommunes;
import vn.vinhdanh.program.application.RegisterCommune;
import vn.vinhdanh.program.domain.commune.RegisteredCommune;

/** The communes of the installation, for its operator. */
@RestController
@RequestMapping(
        path = "/api/operations/${spring.application.name}/communes",
        produces = MediaType.APPLICATION_JSON_VALUE)
class CommuneController {

    private final BringInCommune bringIn;
    private final RegisterCommune register;
    private final ListCommunes list;

    CommuneController(BringInCommune bringIn, RegisterCommune register, ListCommunes list) {
        this.bringIn = bringIn;
        this.register = register;
        this.list = list;
    }

    @GetMapping
    List<RegisteredCommune> list(Actor reader) {
        return list.list(reader);
    }

    /** Brings the commune in. A code that another commune has is refused; the same again changes nothing. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    RegisteredCommune bringIn(@Valid @RequestBody NewCommuneRequest commune, CommandContext context) {
        return bringIn.bringIn(commune.code(), commune.name(), commune.province(), context);
    }

    /** Brings the commune in, or corrects its name and province. The same again changes nothing. */
    @PutMapping(path = "/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
    RegisteredCommune register(
            @PathVariable String code, @Valid @RequestBody CommuneRequest commune, CommandContext context) {
        return register.register(code, commune.name(), commune.province(), context);
    }
}
