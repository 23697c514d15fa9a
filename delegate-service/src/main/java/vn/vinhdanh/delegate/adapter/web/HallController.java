package vn.vinhdanh.delegate.adapter.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.CreateHall;
import vn.vinhdanh.delegate.application.DrawHall;
import vn.vinhdanh.delegate.application.ReadHall;
import vn.vinhdanh.delegate.application.ReadHalls;
import vn.vinhdanh.delegate.domain.hall.Hall;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** The halls of the caller's commune. */
@RestController
@RequestMapping("/api/halls")
public final class HallController {

    private final ReadHalls list;
    private final ReadHall read;
    private final CreateHall create;
    private final DrawHall draw;

    public HallController(ReadHalls list, ReadHall read, CreateHall create, DrawHall draw) {
        this.list = list;
        this.read = read;
        this.create = create;
        this.draw = draw;
    }

    @GetMapping
    HallsResponse list(Actor actor) {
        return HallsResponse.of(list.read(actor));
    }

    /** The same hall again changes nothing. */
    @PostMapping
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    ResponseEntity<HallResponse> create(@Valid @RequestBody NewHallRequest request, CommandContext context) {
        Versioned<Hall> hall = create.create(request.code(), request.name(), request.template(), context);
        return Responses.created("/api/halls/" + hall.id(), hall, HallResponse::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<HallResponse> read(@PathVariable String id, Actor actor) {
        return Responses.ok(read.read(id, actor), HallResponse::of);
    }

    /** Conferences that are seated keep the drawing that they were seated in until their seats are arranged again. */
    @PutMapping("/{id}")
    ResponseEntity<HallResponse> draw(
            @PathVariable String id,
            @Valid @RequestBody HallRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(
                draw.draw(id, expected.value(), request.name(), request.layout().layout(), context), HallResponse::of);
    }
}
