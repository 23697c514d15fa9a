package vn.vinhdanh.program.adapter.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.AddUnit;
import vn.vinhdanh.program.application.ChangeUnit;
import vn.vinhdanh.program.application.DissolveUnit;
import vn.vinhdanh.program.application.MergeUnit;
import vn.vinhdanh.program.application.ReadUnits;
import vn.vinhdanh.program.domain.unit.UnitRegister;

/** The register of units of the caller's commune. Each answer is the whole register; its version is the ETag. */
@RestController
@RequestMapping(path = "/api/units", produces = MediaType.APPLICATION_JSON_VALUE)
class UnitController {

    private final ReadUnits read;
    private final AddUnit add;
    private final ChangeUnit change;
    private final MergeUnit merge;
    private final DissolveUnit dissolve;

    UnitController(ReadUnits read, AddUnit add, ChangeUnit change, MergeUnit merge, DissolveUnit dissolve) {
        this.read = read;
        this.add = add;
        this.change = change;
        this.merge = merge;
        this.dissolve = dissolve;
    }

    @GetMapping
    ResponseEntity<UnitsResponse> list(CommandContext context) {
        return ok(read.read(context), context);
    }

    /** The same unit again changes nothing. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    ResponseEntity<UnitsResponse> add(@Valid @RequestBody NewUnitRequest unit, CommandContext context) {
        return Responses.created(
                "/api/units",
                add.add(unit.code(), unit.particulars(), context),
                register -> UnitsResponse.of(register, context.actor()));
    }

    @PutMapping(path = "/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<UnitsResponse> change(
            @PathVariable String code,
            @Valid @RequestBody UnitRequest unit,
            RequiredVersion expected,
            CommandContext context) {
        return ok(change.change(code, unit.particulars(), expected.value(), context), context);
    }

    /** Another unit continues this one, and gets what was below it. */
    @PostMapping(path = "/{code}/merger", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<UnitsResponse> merge(
            @PathVariable String code,
            @Valid @RequestBody MergerRequest merger,
            RequiredVersion expected,
            CommandContext context) {
        return ok(merge.merge(code, merger.into(), merger.reason(), expected.value(), context), context);
    }

    /** The unit ends. What was below it goes to the unit above it. */
    @PostMapping(path = "/{code}/dissolution", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<UnitsResponse> dissolve(
            @PathVariable String code,
            @Valid @RequestBody DissolutionRequest dissolution,
            RequiredVersion expected,
            CommandContext context) {
        return ok(dissolve.dissolve(code, dissolution.reason(), expected.value(), context), context);
    }

    private static ResponseEntity<UnitsResponse> ok(Versioned<UnitRegister> register, CommandContext context) {
        return Responses.ok(register, current -> UnitsResponse.of(current, context.actor()));
    }
}
