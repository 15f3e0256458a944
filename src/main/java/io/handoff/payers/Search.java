package io.handoff.payers;

import io.handoff.payers.Hit.Code;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds the entries that a card may mean: by id, by names that stand on it word for word, and by names that look alike. */
final class Search {
    /** Of a text and a name, by pg_trgm, to be looked at more closely. */
    private static final String LEAST_SIMILARITY = "0.45";

    /** A card takes some milliseconds; one that takes this long is completed without its payer. */
    private static final int LONGEST_SECONDS = 5;

    /**
     * An entry comes once for each of its names that was found, one found by its id for each of all its names. Each list and
     * text is looked up by itself, for that is what the index on both serves; so is each entry, of a handful among thousands.
     */
    static final String FIND =
            """
            with found as (
                select n.list_id, n.place, n.words, n.is_alias from payer_name n
                where n.list_id = any(?) and n.words = any(?)
                union
                select near.* from unnest(?::integer[]) list (id) cross join unnest(?::text[]) card (words)
                cross join lateral (
                    select n.list_id, n.place, n.words, n.is_alias from payer_name n
                    where n.list_id = list.id and n.words % card.words
                    order by similarity(n.words, card.words) desc, n.place
                    limit 40) near
                union
                select n.list_id, n.place, n.words, n.is_alias from payer_code c join payer_name n using (list_id, place)
                where c.list_id = any(?) and c.code = ?
            )
            select f.list_id, f.place, f.words, f.is_alias, p.payer_id, p.payer_name, split_part(p.other_names, '|', 1), p.clearinghouse, p.eligibility, p.coverage, p.states,
                   exists (select 1 from payer_code c where (c.list_id, c.place, c.code) = (f.list_id, f.place, ?))
            from found f cross join lateral (
                select * from payer e where (e.list_id, e.place) = (f.list_id, f.place) limit 1) p""";

    private Search() {}

    /** In the transaction that the connection is in. */
    static List<Hit> hits(Connection database, Collection<Integer> lists, CardText card) throws SQLException {
        try (var set = database.prepareStatement("select set_config('pg_trgm.similarity_threshold', ?, true)")) {
            set.setString(1, LEAST_SIMILARITY);
            set.execute();
        }
        try (var find = database.prepareStatement(FIND)) {
            find.setQueryTimeout(LONGEST_SECONDS);
            var ids = database.createArrayOf("integer", lists.toArray());
            find.setArray(1, ids);
            find.setArray(2, database.createArrayOf("text", card.names().toArray()));
            find.setArray(3, ids);
            find.setArray(4, database.createArrayOf("text", card.lookAlikes().toArray()));
            find.setArray(5, ids);
            find.setString(6, card.code());
            find.setString(7, card.code());
            return hits(find, card.code());
        }
    }

    private static List<Hit> hits(PreparedStatement find, String code) throws SQLException {
        List<Hit> hits = new ArrayList<>();
        try (var rows = find.executeQuery()) {
            while (rows.next()) {
                hits.add(hit(rows, code));
            }
        }
        return hits;
    }

    private static Hit hit(ResultSet row, String code) throws SQLException {
        var payer = new Payer(
                row.getString(5),
                row.getString(6),
                PayerCsv.split(row.getString(7)),
                List.of(),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                PayerCsv.split(row.getString(11)),
                "");
        var relation =
                !row.getBoolean(12) ? Code.NONE : Payer.code(payer.payerId()).equals(code) ? Code.OWN : Code.OTHER;
        return new Hit(row.getInt(1), row.getInt(2), payer, Words.split(row.getString(3)), row.getBoolean(4), relation);
    }
}
