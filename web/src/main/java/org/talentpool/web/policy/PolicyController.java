package org.talentpool.web.policy;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.policy.PolicyCommand.EnactPolicy;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.RequiredReason;

/** Proposes versions of policies and enacts them. Each policy has a route of its own because its rules have a shape of their own. */
@Tag(name = "Policies")
@RestController
@RequestMapping(path = "/api/policies", produces = MediaType.APPLICATION_JSON_VALUE)
class PolicyController {
    private final Decisions decisions;

    PolicyController(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping("/ELIGIBILITY/versions")
    ResponseEntity<CommandAnswer> proposeEligibility(@Valid @RequestBody EligibilityForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(), body, envelope);
    }

    @PostMapping("/GRADES/versions")
    ResponseEntity<CommandAnswer> proposeGrades(@Valid @RequestBody GradesForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(), body, envelope);
    }

    @PostMapping("/TWIN_GRADE/versions")
    ResponseEntity<CommandAnswer> proposeTwinGrade(@Valid @RequestBody TwinGradeForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(), body, envelope);
    }

    @PostMapping("/CONTRACT_TERMS/versions")
    ResponseEntity<CommandAnswer> proposeContractTerms(@Valid @RequestBody ContractsForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(), body, envelope);
    }

    @PostMapping("/CONDITIONS/versions")
    ResponseEntity<CommandAnswer> proposeConditions(@Valid @RequestBody ConditionsForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(), body, envelope);
    }

    @PostMapping("/LIST_VALIDITY/versions")
    ResponseEntity<CommandAnswer> proposeListValidity(@Valid @RequestBody ListValidityForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(), body, envelope);
    }

    @PostMapping("/HOLDS/versions")
    ResponseEntity<CommandAnswer> proposeHolds(@Valid @RequestBody HoldsForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(), body, envelope);
    }

    @PostMapping("/RETENTION/versions")
    ResponseEntity<CommandAnswer> proposeRetention(@Valid @RequestBody RetentionForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(), body, envelope);
    }

    @PostMapping("/MATCHING/versions")
    ResponseEntity<CommandAnswer> proposeMatching(@Valid @RequestBody MatchingForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(), body, envelope);
    }

    @PostMapping("/SKILLS/versions")
    ResponseEntity<CommandAnswer> proposeSkills(@Valid @RequestBody SkillsForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(), body, envelope);
    }

    @PostMapping("/{policy}/versions/{version}/enactment")
    ResponseEntity<CommandAnswer> enact(
            @PathVariable String policy,
            @PathVariable String version,
            @Valid @RequestBody RequiredReason body,
            Envelope envelope) {
        var command = new EnactPolicy(PolicyNames.known(policy), PolicyNames.version(version));
        return decisions.decide(command, body, envelope);
    }
}
