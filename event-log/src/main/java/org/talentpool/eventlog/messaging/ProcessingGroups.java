package org.talentpool.eventlog.messaging;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The processing groups of this process. Several may share a processor; each has its own dead letters. */
@Component
public class ProcessingGroups {
    private final ListableBeanFactory beans;
    private final EventProcessingConfiguration processing;

    ProcessingGroups(ListableBeanFactory beans, EventProcessingConfiguration processing) {
        this.beans = beans;
        this.processing = processing;
    }

    /** The processor of each group, by the group's name; what does not stream is not there. */
    public NavigableMap<String, StreamingEventProcessor> processors() {
        var processors = new TreeMap<String, StreamingEventProcessor>();
        for (var bean : beans.getBeanNamesForAnnotation(ProcessingGroup.class)) {
            var group = beans.findAnnotationOnBean(bean, ProcessingGroup.class);
            if (group != null) processor(group.value()).ifPresent(found -> processors.put(group.value(), found));
        }
        return processors;
    }

    /** Each processor once, by its own name. */
    public Map<String, StreamingEventProcessor> byName() {
        var byName = new TreeMap<String, StreamingEventProcessor>();
        processors().values().forEach(processor -> byName.put(processor.getName(), processor));
        return byName;
    }

    private Optional<StreamingEventProcessor> processor(String group) {
        return processing.eventProcessorByProcessingGroup(group, StreamingEventProcessor.class);
    }
}
