# A container may ask to share the memory of another one (--default-ipc-mode=shareable).
# scenarios: Um contêiner está isolado.*|O sistema de arquivos de um contêiner é só dele
restart_dockerd --default-ipc-mode=shareable
