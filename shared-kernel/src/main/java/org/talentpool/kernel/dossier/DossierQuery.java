package org.talentpool.kernel.dossier;

import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.post.PostId;

/** Which file is asked for. */
public sealed interface DossierQuery {
    /** @param position place in the log of a decision about the post */
    record GetVacancyDossier(PostId postId, long position) implements DossierQuery {}

    /** @param position place in the log of a decision about the application; the last that decided its fate if none is given */
    record GetApplicationDossier(
            ApplicationId applicationId, @Nullable Long position) implements DossierQuery {}
}
