package org.talentpool.benchmark.engine;

import java.util.stream.IntStream;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What is asked for as filters, what is wished for as clauses that score by their weight. */
final class LuceneQuery {
    private LuceneQuery() {}

    static Query of(Ask ask) {
        var query = new BooleanQuery.Builder();
        for (int atom : Atoms.all(ask)) query.add(atom(atom), Occur.FILTER);
        query.add(IntField.newRangeQuery(LuceneIndex.EARLIEST, Integer.MIN_VALUE, ask.start()), Occur.FILTER);
        query.add(IntField.newRangeQuery(LuceneIndex.BEFORE, ask.start() + 1, Integer.MAX_VALUE), Occur.FILTER);
        if (ask.lists().length < ask.open().length) query.add(lists(ask), Occur.FILTER);
        if (ask.one() > 0) query.add(languages(ask), Occur.FILTER);
        for (var wish : ask.wishes())
            query.add(new BoostQuery(new ConstantScoreQuery(atom(wished(wish))), wish.weight()), Occur.SHOULD);
        return query.build();
    }

    private static int wished(Ask.Wish wish) {
        return wish.skill() >= 0 ? Atoms.skill(wish.skill()) : Atoms.language(wish.language(), wish.level());
    }

    private static Query lists(Ask ask) {
        var terms = IntStream.of(ask.lists())
                .mapToObj(rank -> new BytesRef(LuceneIndex.term(Atoms.list(rank))))
                .toList();
        return new TermInSetQuery(LuceneIndex.ATOM, terms);
    }

    private static Query languages(Ask ask) {
        return new BooleanQuery.Builder()
                .add(both(Ask.ENGLISH, ask.one(), Ask.FRENCH, ask.other()), Occur.SHOULD)
                .add(both(Ask.FRENCH, ask.one(), Ask.ENGLISH, ask.other()), Occur.SHOULD)
                .build();
    }

    private static Query both(int one, int level, int other, int otherLevel) {
        return new BooleanQuery.Builder()
                .add(atom(Atoms.language(one, level)), Occur.FILTER)
                .add(atom(Atoms.language(other, otherLevel)), Occur.FILTER)
                .build();
    }

    private static Query atom(int atom) {
        return new TermQuery(new Term(LuceneIndex.ATOM, LuceneIndex.term(atom)));
    }
}
