-- Whoever is held for a post, offered it or appointed to it is looked up with each batch of events of posts.
create index match_member_committed on readmodel.match_member (committed_to) where committed_to is not null;
