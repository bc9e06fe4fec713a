package org.talentpool.web.post;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.post.PostQuery.GetPost;
import org.talentpool.kernel.post.PostQuery.ListPosts;
import org.talentpool.kernel.post.PostView;
import org.talentpool.kernel.post.PostsView;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Shows posts. */
@Tag(name = "Posts")
@RestController
@RequestMapping(path = "/api/posts", produces = MediaType.APPLICATION_JSON_VALUE)
class PostReads {
    private final Questions questions;

    PostReads(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    ResponseEntity<PostsView> list(Asking asking, Paging paging) {
        PostsView list = questions.ask(new ListPosts(paging.limit(), paging.cursor()), PostsView.class, asking);
        return Paging.page(list, list.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<PostView> one(@PathVariable UUID id, Asking asking) {
        PostView view = questions.ask(new GetPost(new PostId(id)), PostView.class, asking);
        return Questions.versioned(view, view.version());
    }
}
