# Containers see the control groups of the host (--default-cgroupns-mode=host).
# scenarios: Um contêiner está isolado.*|O sistema de arquivos de um contêiner é só dele
restart_dockerd --default-cgroupns-mode=host
