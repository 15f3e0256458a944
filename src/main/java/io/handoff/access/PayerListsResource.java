package io.handoff.access;

import io.handoff.audit.Audit;
import io.handoff.payers.ListKind;
import io.handoff.payers.Payer;
import io.handoff.payers.PayerCsv;
import io.handoff.payers.PayerLists;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * {@code /v1/account/payers}: an account's own payers, which its cards are matched with beside the directory, and
 * {@code /v1/account/payer_directory}: a directory in the place of the supplied one. Both as JSON, or as CSV with the same
 * names for columns ({@code text/csv}); an empty list takes the setting away.
 */
@Path("account")
@RolesAllowed(Role.BACKEND)
public class PayerListsResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    PayerLists lists;

    @Inject
    Audit audit;

    @Inject
    CurrentCaller caller;

    @GET
    @Path("payers")
    @Produces(MediaType.APPLICATION_JSON)
    public List<Payer> payers() {
        return read(ListKind.CUSTOM);
    }

    @GET
    @Path("payers")
    @Produces(CSV)
    public String payersAsCsv() {
        return PayerCsv.write(read(ListKind.CUSTOM));
    }

    @PUT
    @Path("payers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Stored putPayers(List<Payer> payers) {
        return replace(ListKind.CUSTOM, payers);
    }

    @PUT
    @Path("payers")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Stored putPayersAsCsv(String csv) {
        return replace(ListKind.CUSTOM, PayerCsv.read(csv));
    }

    @GET
    @Path("payer_directory")
    @Produces(MediaType.APPLICATION_JSON)
    public List<Payer> directory() {
        return read(ListKind.DIRECTORY);
    }

    @GET
    @Path("payer_directory")
    @Produces(CSV)
    public String directoryAsCsv() {
        return PayerCsv.write(read(ListKind.DIRECTORY));
    }

    @PUT
    @Path("payer_directory")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Stored putDirectory(List<Payer> payers) {
        return replace(ListKind.DIRECTORY, payers);
    }

    @PUT
    @Path("payer_directory")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Stored putDirectoryAsCsv(String csv) {
        return replace(ListKind.DIRECTORY, PayerCsv.read(csv));
    }

    /** How many payers a list has now. */
    public record Stored(int payers) {}

    private List<Payer> read(ListKind kind) {
        return lists.read(caller.get().account(), kind).orElse(List.of());
    }

    private Stored replace(ListKind kind, List<Payer> payers) {
        var account = caller.get().account();
        lists.replace(account, kind, payers);
        audit.record(account, caller.get().getName(), "account.setting_changed", kind.setting());
        return new Stored(payers.size());
    }
}
